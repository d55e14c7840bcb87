package fm.podwright.templates;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The bundled CSS, JavaScript and fonts. Their names carry a hash of what is in them, so that
/// `/assets/{name}` may be cached for ever.
public final class Assets {
  private static final Pattern ENTRY = Pattern.compile("\"([^\"]+)\"\\s*:\\s*\"([^\"]+)\"");
  private static final Map<String, String> HASHED = manifest();
  private static final Set<String> NAMES = Set.copyOf(HASHED.values());

  private Assets() {}

  /// One file as it is served: its bytes and its media type.
  @SuppressWarnings("ArrayRecordComponent") // bytes to be written, never compared
  public record Asset(byte[] bytes, String type) {}

  /// The address of an asset: `dashboard.css` becomes `/assets/dashboard-3F2A9C01.css`.
  public static String url(String name) {
    var hashed = HASHED.get(name);
    if (hashed == null) throw new IllegalArgumentException("no such asset: " + name);
    return "/assets/" + hashed;
  }

  /// The asset of that hashed name; only what the build bundled is ever found.
  public static Optional<Asset> find(String hashed) {
    if (!NAMES.contains(hashed)) return Optional.empty();
    return Optional.of(new Asset(read(hashed), type(hashed)));
  }

  private static Map<String, String> manifest() {
    return ENTRY
        .matcher(new String(read("manifest.json"), UTF_8))
        .results()
        .collect(Collectors.toUnmodifiableMap(Assets::plain, entry -> entry.group(2)));
  }

  private static String plain(MatchResult entry) {
    return entry.group(1);
  }

  private static byte[] read(String name) {
    try (var stream = Assets.class.getResourceAsStream("/assets/" + name)) {
      if (stream == null) throw new IllegalStateException("the build bundled no /assets/" + name);
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String type(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "js" -> "text/javascript; charset=utf-8";
      case "css" -> "text/css; charset=utf-8";
      case "woff2" -> "font/woff2";
      case "svg" -> "image/svg+xml";
      case "png" -> "image/png";
      default -> "application/octet-stream";
    };
  }
}
