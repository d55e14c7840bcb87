import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/// Polls feeds, pages and what crawlers want at a steady rate. Arguments: polls a second, seconds,
/// ports.
public final class Poll {
  private static final String[] PATHS = {
    "/feed.xml", "/feed.xml", "/", "/episodes/episode-1", "/about", "/sitemap.xml"
  };

  private Poll() {}

  public static void main(String[] arguments) throws Exception {
    var rate = Integer.parseInt(arguments[0]);
    var end = System.nanoTime() + Integer.parseInt(arguments[1]) * 1_000_000_000L;
    var ports = java.util.Arrays.stream(arguments).skip(2).mapToInt(Integer::parseInt).toArray();
    var random = new Random(1);
    var asks = new Ask[ports.length];
    long asked = 0;
    long good = 0;
    long slowest = 0;
    while (System.nanoTime() < end) {
      var place = (int) (asked % ports.length);
      var host =
          random.nextInt(4) > 0
              ? "load.localhost"
              : "show-" + (1 + random.nextInt(20)) + ".localhost";
      asked++;
      try {
        if (asks[place] == null) asks[place] = new Ask(ports[place]);
        var answer =
            asks[place].get(host, PATHS[random.nextInt(PATHS.length)], "Accept-Encoding: gzip");
        if (answer.status() == 200) good++;
        slowest = Math.max(slowest, answer.firstByte());
      } catch (java.io.IOException e) {
        asks[place] = null;
      }
      LockSupport.parkNanos(1_000_000_000L / rate);
    }
    System.out.printf(
        "%d of %d answers were 200 (%.4f %%), the slowest first byte after %.1f ms%n",
        good, asked, 100.0 * good / asked, slowest / 1e6);
  }
}
