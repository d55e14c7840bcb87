package fm.podwright.publisher.http;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// What every head ends with, written once a second: the field Date, whether the connection stays,
/// and the empty line.
final class HttpClock {
  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private static volatile Tick last = Tick.at(0);

  private HttpClock() {}

  @SuppressWarnings("ArrayRecordComponent") // bytes to be written, never compared
  private record Tick(long second, byte[] stays, byte[] ends) {
    static Tick at(long second) {
      var date = "date: " + FORMAT.format(Instant.ofEpochSecond(second)) + "\r\n";
      return new Tick(second, lines(date, "keep-alive"), lines(date, "close"));
    }

    private static byte[] lines(String date, String connection) {
      var lines = date + "connection: " + connection + "\r\n\r\n";
      return lines.getBytes(StandardCharsets.US_ASCII);
    }
  }

  /// The last lines of a head that is sent now.
  static byte[] lines(boolean keepsAlive) {
    var second = second();
    var tick = last;
    if (tick.second() != second) {
      tick = Tick.at(second);
      last = tick;
    }
    return keepsAlive ? tick.stays() : tick.ends();
  }

  /// Now, in seconds since 1970.
  static long second() {
    return System.currentTimeMillis() / 1000;
  }
}
