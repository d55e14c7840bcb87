package fm.podwright.templates.dashboard.tag;

import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.Release;
import fm.podwright.domain.feed.tag.Kind;
import fm.podwright.domain.feed.tag.Licenses;
import fm.podwright.domain.feed.tag.Vocabulary;
import fm.podwright.templates.Page;
import fm.podwright.templates.dashboard.Frame;
import fm.podwright.templates.form.Form;
import java.util.List;
import java.util.stream.Stream;

/// What an episode says in its feed beyond its words. `artwork` is the address of its own picture,
/// empty where it has the show's; `picture` is the form in which one is chosen; `season` is the
/// name of its season, if it has one.
public record EpisodeTagsPage(
    Frame frame,
    Episode episode,
    Form form,
    String artwork,
    Form picture,
    String season,
    boolean mayChange)
    implements Page {

  /// The title as a page shows it.
  public String title() {
    return episode.title().isEmpty() ? "Untitled episode" : episode.title();
  }

  /// The path of the episode's page.
  public String path() {
    return "/episodes/" + episode.id();
  }

  /// True while listeners can have it.
  public boolean isOut() {
    return episode.release() instanceof Release.Published;
  }

  /// The licenses that everybody knows.
  public Iterable<Licenses.License> licenses() {
    return Licenses.all();
  }

  /// The tags under "Advanced".
  public List<Kind> advanced() {
    return Vocabulary.ofEpisodes().stream()
        .filter(it -> !Vocabulary.FIRST_OF_EPISODES.contains(it))
        .toList();
  }

  /// True if anything under "Advanced" is filled in, or wrong.
  public boolean isAdvanced() {
    var fields =
        Stream.concat(advanced().stream().map(Kind::field), Stream.of("verbatim", "hidden"));
    return fields.anyMatch(field ->
        form.checked(field)
            || Stream.concat(form.values().keySet().stream(), form.errors().keySet().stream())
                .anyMatch(it -> it.startsWith(field + ".")));
  }
}
