package fm.podwright.domain.show;

import java.net.URI;
import java.util.Optional;

/// The words of a show: what directories print about it. `description` is plain text with line
/// breaks; Apple and PSP-1 take 4,000 bytes of it.
public record About(
    String title, String description, String author, String copyright, Optional<URI> link) {
  public About {
    title = title.strip();
    if (title.isEmpty()) throw new IllegalArgumentException("title is blank");
  }
}
