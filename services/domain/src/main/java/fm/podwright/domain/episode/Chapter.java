package fm.podwright.domain.episode;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/// A part of an episode that begins at `start`. The title is plain text on one line; `link` and
/// `image` are shown beside it where an app can. A hidden chapter changes picture and link while it
/// plays and stands in no list.
public record Chapter(
    Duration start, String title, Optional<URI> link, Optional<URI> image, boolean hidden) {
  public Chapter {
    if (start.isNegative()) throw new IllegalArgumentException("a chapter starts before the audio");
    title = title.strip();
  }

  /// Where its beginning is on the page of its episode: `#t=119`.
  public String target() {
    return Timestamp.target(start);
  }

  /// Its beginning in seconds, with a fraction only where there is one.
  public String seconds() {
    return Timestamp.seconds(start);
  }

  /// A chapter that has a title and nothing else.
  public static Chapter of(Duration start, String title) {
    return new Chapter(start, title, Optional.empty(), Optional.empty(), false);
  }
}
