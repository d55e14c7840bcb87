package fm.podwright.publisher.http;

import java.util.Locale;
import java.util.Optional;

/// How much a client likes each encoding (RFC 9110, 12.5.3), from 0, which it does not read, to
/// 1000.
record Accepted(int brotli, int gzip, int identity) {
  private static final int MAX = 1000;
  private static final int UNSAID = -1;
  private static final Accepted PLAIN_ALONE = new Accepted(0, 0, MAX);
  private static final Accepted GZIP_ALONE = new Accepted(0, MAX, 1);

  /// What a header `Accept-Encoding` says; without one nothing is encoded.
  static Accepted of(Optional<String> header) {
    if (header.isEmpty()) return PLAIN_ALONE;
    return header.get().equals("gzip") ? GZIP_ALONE : parse(header.get());
  }

  private static Accepted parse(String header) {
    var said = new Accepted(UNSAID, UNSAID, UNSAID);
    var others = UNSAID;
    for (var coding : header.split(",", -1)) {
      var semicolon = coding.indexOf(';');
      var name = (semicolon < 0 ? coding : coding.substring(0, semicolon)).strip();
      var weight = semicolon < 0 ? MAX : weight(coding.substring(semicolon + 1));
      if (name.equals("*")) others = weight;
      else said = said.with(name.toLowerCase(Locale.ROOT), weight);
    }
    return said.orElse(others);
  }

  private Accepted with(String name, int weight) {
    return switch (name) {
      case "br" -> new Accepted(weight, gzip, identity);
      case "gzip", "x-gzip" -> new Accepted(brotli, weight, identity);
      case "identity" -> new Accepted(brotli, gzip, weight);
      default -> this;
    };
  }

  /// What was not named has the weight of `*`; without that, plain bytes are read by everybody and
  /// liked least.
  private Accepted orElse(int others) {
    var unnamed = Math.max(others, 0);
    return new Accepted(
        brotli == UNSAID ? unnamed : brotli,
        gzip == UNSAID ? unnamed : gzip,
        identity != UNSAID ? identity : others == UNSAID ? 1 : others);
  }

  /// A weight that cannot be read refuses.
  private static int weight(String parameter) {
    var equals = parameter.indexOf('=');
    if (equals < 0 || !parameter.substring(0, equals).strip().equalsIgnoreCase("q")) return MAX;
    try {
      var weight = Float.parseFloat(parameter.substring(equals + 1).strip());
      return weight >= 0 && weight <= 1 ? Math.round(weight * MAX) : 0;
    } catch (NumberFormatException _) {
      return 0;
    }
  }

  /// How much it likes one.
  int of(Encoding encoding) {
    return switch (encoding) {
      case BROTLI -> brotli;
      case GZIP -> gzip;
      case IDENTITY -> identity;
    };
  }
}
