package fm.podwright.publisher.http;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which host a request means. Only the header `Host` says so (RFC 9110, 7.2), and only one that
/// nobody can read in two ways; forwarded headers are never looked at.
public final class HostHeader {
  private static final int MAX_LENGTH = 260;
  private static final Pattern SHAPE =
      Pattern.compile("([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?)\\.?(:[0-9]{1,5})?");
  private static final Pattern ABSOLUTE = Pattern.compile("(?i)https?://([^/?#]*)(.*)");

  private HostHeader() {}

  /// The host in lower case, without a port and without the dot of the root; empty if there is none
  /// or more than one, or if the request line names another.
  public static Optional<String> of(HttpRequest request) {
    var hosts = request.headers().getAll(HttpHeaderNames.HOST);
    if (hosts.size() != 1) return Optional.empty();
    var host = parse(hosts.getFirst());
    if (isPath(request.uri())) return host;
    var line = ABSOLUTE.matcher(request.uri());
    if (!line.matches()) return host;
    return host.filter(it -> parse(line.group(1)).equals(Optional.of(it)));
  }

  /// The path and query that the request line names.
  public static String target(HttpRequest request) {
    if (isPath(request.uri())) return request.uri();
    var line = ABSOLUTE.matcher(request.uri());
    if (!line.matches()) return request.uri();
    return line.group(2).startsWith("/") ? line.group(2) : "/" + line.group(2);
  }

  private static boolean isPath(String line) {
    return line.startsWith("/");
  }

  static Optional<String> parse(String text) {
    if (text.length() > MAX_LENGTH) return Optional.empty();
    if (isPlain(text)) return Optional.of(text);
    var host = SHAPE.matcher(text.strip());
    return host.matches() ? Optional.of(host.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
  }

  /// As nearly every client sends it: lower case and nothing but the name.
  private static boolean isPlain(String text) {
    for (var i = 0; i < text.length(); i++) {
      var letter = text.charAt(i);
      var inside = i > 0 && i < text.length() - 1;
      if (!isAlphanumeric(letter) && !(inside && isJoint(letter))) return false;
    }
    return !text.isEmpty();
  }

  private static boolean isAlphanumeric(char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
  }

  private static boolean isJoint(char letter) {
    return letter == '.' || letter == '-' || letter == '_';
  }
}
