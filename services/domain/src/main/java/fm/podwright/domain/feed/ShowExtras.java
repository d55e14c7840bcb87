package fm.podwright.domain.feed;

import fm.podwright.domain.show.Credit;
import java.util.List;

/// What a feed and a site tell of a show beside what directories ask for.
public record ShowExtras(List<Credit> people) {
  /// Nothing of all that.
  public static final ShowExtras NONE = new ShowExtras(List.of());

  public ShowExtras {
    people = List.copyOf(people);
  }
}
