package fm.podwright.core.http;

import java.net.InetAddress;
import java.util.Optional;
import java.util.regex.Pattern;

/// Addresses as they are written in digits. Nothing else is read, and no name is ever looked up.
final class Literal {
  private static final Pattern FOUR = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
  private static final Pattern SIX = Pattern.compile("[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*");

  private Literal() {}

  static Optional<InetAddress> parse(String text) {
    if (!FOUR.matcher(text).matches() && !SIX.matcher(text).matches()) return Optional.empty();
    try {
      return Optional.of(InetAddress.ofLiteral(text));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
