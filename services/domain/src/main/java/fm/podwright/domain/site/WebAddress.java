package fm.podwright.domain.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/// Reads addresses that people paste.
final class WebAddress {
  private static final int MAX = 2000;

  private WebAddress() {}

  /// The absolute http or https address that `text` is; one without a scheme is taken for https.
  static Optional<URI> parse(String text) {
    var typed = text.strip();
    if (typed.isEmpty() || typed.length() > MAX) return Optional.empty();
    try {
      var uri = new URI(typed.contains(":") ? typed : "https://" + typed);
      var web =
          "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
      var hosted = uri.getHost() != null && uri.getHost().contains(".");
      return web && hosted ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }
}
