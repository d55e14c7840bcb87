package fm.podwright.domain.feed;

import fm.podwright.domain.show.Credit;
import fm.podwright.domain.show.NotesFrame;
import java.util.List;

/// What a feed and a site tell of a show beside what directories ask for. `notes` stands around the
/// notes of every episode; `distribution` is who tells apps of its changes.
public record ShowExtras(List<Credit> people, NotesFrame notes, Distribution distribution) {
  /// Nothing of all that.
  public static final ShowExtras NONE =
      new ShowExtras(List.of(), NotesFrame.NONE, Distribution.NONE);

  public ShowExtras {
    people = List.copyOf(people);
  }
}
