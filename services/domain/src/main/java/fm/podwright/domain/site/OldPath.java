package fm.podwright.domain.site;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// A path of a show's former site and where it leads now.
///
/// @param from the path, with its query if it has one, as [#key] writes it
/// @param prefix true if all that begins with it leads there
/// @param target a path of the show's site, or an address elsewhere
public record OldPath(String from, boolean prefix, String target) {
  /// The longest of either.
  public static final int LONGEST = 1000;

  public OldPath {
    if (!from.startsWith("/") || from.length() > LONGEST || target.length() > LONGEST) {
      throw new IllegalArgumentException("no path of a site");
    }
    if (!isTarget(target)) throw new IllegalArgumentException("leads nowhere");
  }

  /// How a path is compared: decoded, without a slash at its end.
  public static String key(String path) {
    var decoded = decoded(path);
    return decoded.length() > 1 && decoded.endsWith("/")
        ? decoded.substring(0, decoded.length() - 1)
        : decoded;
  }

  /// How a path with a query is compared; the query as it was sent.
  public static String key(String path, String query) {
    return query.isEmpty() ? key(path) : key(path) + "?" + query;
  }

  /// Where it leads, on that site.
  public URI target(Site site) {
    return target.startsWith("/") ? site.home().resolve(target) : URI.create(target);
  }

  /// As somebody typed it.
  public String typed() {
    return prefix ? from + "*" : from;
  }

  /// True if something can lead there: a path, or an address on the web.
  static boolean isTarget(String text) {
    if (text.startsWith("//")) return false;
    if (text.startsWith("/")) return parsed(text).isPresent();
    return parsed(text)
        .filter(it -> it.getHost() != null && it.getRawUserInfo() == null)
        .filter(it ->
            "https".equalsIgnoreCase(it.getScheme()) || "http".equalsIgnoreCase(it.getScheme()))
        .isPresent();
  }

  private static Optional<URI> parsed(String text) {
    try {
      var uri = URI.create(text);
      return uri.toASCIIString().equals(text) ? Optional.of(uri) : Optional.empty();
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      return path;
    }
  }
}
