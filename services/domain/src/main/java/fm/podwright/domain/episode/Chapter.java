package fm.podwright.domain.episode;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/// A part of an episode that begins at `start`. The title is plain text on one line; `link` and
/// `image` are shown beside it where an app can. An image that was uploaded is named by its path on
/// the show's site, so that it follows the show to another address. A hidden chapter changes
/// picture and link while it plays and stands in no list.
public record Chapter(
    Duration start, String title, Optional<URI> link, Optional<URI> image, boolean hidden) {
  private static final Pattern UPLOADED =
      Pattern.compile(
          "/images/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/[0-9]{1,5}\\.(?:jpg|png)");

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

  /// The path of its image on the show's site, if it was uploaded.
  public Optional<String> uploadedImage() {
    return image.map(URI::toString).filter(Chapter::isUploaded);
  }

  /// True if `text` is the path of an image that was uploaded.
  static boolean isUploaded(String text) {
    return UPLOADED.matcher(text).matches();
  }

  /// A chapter that has a title and nothing else.
  public static Chapter of(Duration start, String title) {
    return new Chapter(start, title, Optional.empty(), Optional.empty(), false);
  }
}
