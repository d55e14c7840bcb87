package fm.podwright.core.http;

import java.util.List;
import java.util.Locale;

/// The hosts on this machine that may be asked all the same: `*.localhost:8081`, `localhost:*`.
record Loopback(List<String> patterns) {

  /// True if `host` at `port` is one of them.
  boolean allows(String host, int port) {
    return patterns.stream().anyMatch(pattern -> matches(pattern, host, port));
  }

  /// RFC 6761: these names are this machine, whatever a name server says.
  static boolean isNamed(String host) {
    var name = host.toLowerCase(Locale.ROOT);
    return name.equals("localhost") || name.endsWith(".localhost");
  }

  private static boolean matches(String pattern, String host, int port) {
    var colon = pattern.lastIndexOf(':');
    if (colon < 0) return false;
    var name = pattern.substring(0, colon);
    var number = pattern.substring(colon + 1);
    return (number.equals("*") || number.equals(Integer.toString(port))) && isHost(name, host);
  }

  private static boolean isHost(String name, String host) {
    return name.startsWith("*.") ? host.endsWith(name.substring(1)) : host.equals(name);
  }
}
