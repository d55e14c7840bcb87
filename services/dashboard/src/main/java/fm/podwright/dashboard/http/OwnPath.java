package fm.podwright.dashboard.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/// A path on this dashboard, and never an address elsewhere, whatever a request says.
public final class OwnPath {
  private OwnPath() {}

  /// The path and query if that is what `text` is; empty for `//evil`, `/\evil`, line breaks, other
  /// schemes and the like.
  public static Optional<URI> parse(String text) {
    if (!text.matches("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]*")) return Optional.empty();
    try {
      var uri = new URI(text);
      return uri.getHost() == null && uri.getScheme() == null ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
