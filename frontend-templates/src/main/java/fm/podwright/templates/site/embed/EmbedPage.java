package fm.podwright.templates.site.embed;

import fm.podwright.domain.site.Theme;
import fm.podwright.templates.Page;
import fm.podwright.templates.site.Frame;
import fm.podwright.templates.site.LookSheet;
import fm.podwright.templates.site.episode.EpisodeView;
import java.net.URI;

/// The player of an episode in a frame of somebody else's page, in the show's colours and in the
/// theme that the page asks for.
public record EmbedPage(Frame frame, EpisodeView episode, Theme theme) implements Page {
  /// The page of the episode itself.
  public URI canonical() {
    return frame.site().episode(episode.slug());
  }

  /// The show's colours in that theme.
  public String sheet() {
    return new LookSheet(frame.facade().look().accent(), theme).path();
  }

  /// What browsers may expect of `color-scheme`.
  public String scheme() {
    return theme == Theme.AUTOMATIC ? "light dark" : theme.code();
  }
}
