package fm.podwright.publisher.http;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The value of the header Date, written once a second.
final class HttpClock {
  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private static volatile Tick last = Tick.at(0);

  private HttpClock() {}

  private record Tick(long second, String text) {
    static Tick at(long second) {
      return new Tick(second, FORMAT.format(Instant.ofEpochSecond(second)));
    }
  }

  static String now() {
    var second = System.currentTimeMillis() / 1000;
    var tick = last;
    if (tick.second() == second) return tick.text();
    last = Tick.at(second);
    return last.text();
  }
}
