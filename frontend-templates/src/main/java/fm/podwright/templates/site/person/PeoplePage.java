package fm.podwright.templates.site.person;

import fm.podwright.domain.feed.Directory.PersonEntry;
import fm.podwright.templates.Page;
import fm.podwright.templates.site.Frame;
import java.net.URI;
import java.util.List;

/// Everybody who is heard or works in a show: those of every episode, then the guests.
public record PeoplePage(Frame frame, List<PersonEntry> people) implements Page {
  public PeoplePage {
    people = List.copyOf(people);
  }

  /// Those who are in every episode.
  public List<PersonEntry> regulars() {
    return people.stream().filter(PersonEntry::isRegular).toList();
  }

  /// The others.
  public List<PersonEntry> guests() {
    return people.stream().filter(it -> !it.isRegular()).toList();
  }

  /// The one address of this page.
  public URI canonical() {
    return frame.site().home().resolve("/people");
  }
}
