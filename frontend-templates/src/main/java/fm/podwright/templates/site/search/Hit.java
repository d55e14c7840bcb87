package fm.podwright.templates.site.search;

import fm.podwright.domain.episode.Marked;
import fm.podwright.templates.Times;
import fm.podwright.templates.site.episode.EpisodeView;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// An episode that a search found: its title, and its notes where they hold it, with marks; what
/// was `said` in it, and in how many passages.
public record Hit(EpisodeView episode, Marked title, Marked notes, List<Said> said, long matches) {
  private static final int EXCERPT = 240;

  public Hit {
    said = List.copyOf(said);
  }

  /// What was said by whom and when, as far as that is known.
  public record Said(Optional<String> speaker, Marked text, Optional<Duration> at) {
    /// When it is said, as players show it; empty if that is not known.
    public String clock() {
      return at.map(Times::clock).orElse("");
    }

    /// Around what was found.
    public Marked excerpt() {
      return text.excerpt(EXCERPT);
    }

    /// Where it is heard, or read.
    public String path(EpisodeView episode) {
      var place = at.map(it -> "#t=" + it.toSeconds()).orElse("#transcript");
      return episode.path() + place;
    }
  }

  /// The notes around what was found in them, or the summary.
  public Marked excerpt() {
    if (notes.isFound() || episode.summary().isBlank()) return notes.excerpt(EXCERPT);
    return Marked.plain(episode.summary()).excerpt(EXCERPT);
  }

  /// How many passages hold it beside those that are shown.
  public long more() {
    return matches - said.size();
  }
}
