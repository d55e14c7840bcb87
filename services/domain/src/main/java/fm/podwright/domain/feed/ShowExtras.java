package fm.podwright.domain.feed;

import fm.podwright.domain.feed.tag.ShowTags;
import fm.podwright.domain.show.Credit;
import fm.podwright.domain.show.NotesFrame;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/// What a feed and a site tell of a show beside what directories ask for. `notes` stands around the
/// notes of every episode; `distribution` is who tells apps of its changes. `moved` is true once
/// the show has answered at another host; `leftFor` is the feed that it has at another host from
/// now on; `lastPlace` counts the episodes that were ever out.
public record ShowExtras(
    List<Credit> people,
    NotesFrame notes,
    Distribution distribution,
    ShowTags tags,
    boolean moved,
    Optional<URI> leftFor,
    int lastPlace) {
  /// Nothing of all that.
  public static final ShowExtras NONE =
      new ShowExtras(
          List.of(), NotesFrame.NONE, Distribution.NONE, ShowTags.NONE, false, Optional.empty(), 0);

  public ShowExtras {
    people = List.copyOf(people);
  }

  /// With other tags.
  public ShowExtras with(ShowTags other) {
    return new ShowExtras(people, notes, distribution, other, moved, leftFor, lastPlace);
  }

  /// With others who tell apps of its changes.
  public ShowExtras with(Distribution other) {
    return new ShowExtras(people, notes, other, tags, moved, leftFor, lastPlace);
  }

  /// With the feed that it has at another host from now on.
  public ShowExtras leftFor(Optional<URI> other) {
    return new ShowExtras(people, notes, distribution, tags, moved, other, lastPlace);
  }

  /// With other people.
  public ShowExtras with(List<Credit> others) {
    return new ShowExtras(others, notes, distribution, tags, moved, leftFor, lastPlace);
  }
}
