package fm.podwright.domain.site;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/// Where a show lives from now on that has moved to another host: its feed, and its site if one was
/// named. Both are https.
public record Departure(URI feed, Optional<URI> home) {
  private static final int LONGEST = 2000;

  public Departure {
    if (!isWeb(feed) || !home.map(Departure::isWeb).orElse(true)) {
      throw new IllegalArgumentException("a show moves to a place on the web, by https");
    }
  }

  /// The address that somebody typed, if a show can move there.
  public static Optional<URI> parse(String typed) {
    try {
      var uri = URI.create(URI.create(typed.strip()).toASCIIString());
      return isWeb(uri) ? Optional.of(uri) : Optional.empty();
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static boolean isWeb(URI uri) {
    return uri.getScheme() != null
        && uri.getScheme().toLowerCase(Locale.ROOT).equals("https")
        && uri.getHost() != null
        && uri.getRawUserInfo() == null
        && uri.toString().length() <= LONGEST;
  }
}
