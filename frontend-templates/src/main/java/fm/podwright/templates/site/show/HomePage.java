package fm.podwright.templates.site.show;

import fm.podwright.templates.Page;
import fm.podwright.templates.site.Frame;
import fm.podwright.templates.site.Paging;
import fm.podwright.templates.site.Structured;
import fm.podwright.templates.site.episode.EpisodeView;
import java.net.URI;
import java.util.List;

/// The home of a show: its episodes, newest first, the latest with its player.
public record HomePage(Frame frame, List<EpisodeView> episodes, Paging paging) implements Page {
  public HomePage {
    episodes = List.copyOf(episodes);
  }

  /// The title of the window.
  public String title() {
    return paging.title(frame.show().title(), frame.words());
  }

  /// The one address of this page.
  public URI canonical() {
    return frame.site().home().resolve(paging.here());
  }

  /// What search engines are told, as JSON-LD.
  public String data() {
    return Structured.series(frame).toString();
  }

  /// What the show says about itself.
  public List<String> paragraphs() {
    return frame.show().about().description().lines().filter(line -> !line.isBlank()).toList();
  }

  /// Whether the first episode is the latest one, shown large.
  public boolean isFirst() {
    return paging.isFirst() && !episodes.isEmpty();
  }

  /// Whether it is the newest of all.
  public boolean isLatest(EpisodeView episode) {
    return isFirst() && episode.equals(episodes.getFirst());
  }

  /// The episodes of the list, without the one that is shown large.
  public List<EpisodeView> rest() {
    return isFirst() ? episodes.subList(1, episodes.size()) : episodes;
  }
}
