package fm.podwright.templates.site.person;

import fm.podwright.domain.episode.Notes;
import fm.podwright.domain.feed.Directory.PersonEntry;
import fm.podwright.domain.show.Person;
import fm.podwright.domain.site.Site;
import fm.podwright.templates.Page;
import fm.podwright.templates.site.Excerpt;
import fm.podwright.templates.site.Frame;
import fm.podwright.templates.site.Paging;
import fm.podwright.templates.site.episode.EpisodeView;
import java.net.URI;
import java.util.List;

/// A person of a show: who they are, where else they are found, and what they can be heard in.
public record PersonPage(Frame frame, PersonEntry entry, List<EpisodeView> episodes, Paging paging)
    implements Page {
  public PersonPage {
    episodes = List.copyOf(episodes);
  }

  /// Who it is.
  public Person person() {
    return entry.person();
  }

  /// The biography as HTML; empty if there is none.
  public String biography() {
    return person().biography().isBlank() ? "" : Notes.of(person().biography()).html();
  }

  /// The path of the portrait, at least as wide as asked; empty while there is none.
  public static String portrait(Person person, int pixels) {
    return person.portrait().map(it -> Site.imagePath(it, it.atLeast(pixels))).orElse("");
  }

  /// What stands where a portrait is missing.
  public static String initial(Person person) {
    return person.name().substring(0, person.name().offsetByCodePoints(0, 1));
  }

  /// The beginning of the biography, for search engines and previews.
  public String summary() {
    if (person().biography().isBlank()) {
      return frame.words().say("person.summary", person().name(), frame.show().title());
    }
    return Excerpt.of(Notes.of(person().biography()).plainText(), 160);
  }

  /// The one address of this page.
  public URI canonical() {
    return frame.site().home().resolve(paging.here());
  }
}
