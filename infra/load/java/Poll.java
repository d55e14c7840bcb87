import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;

/// Polls feeds, pages and what crawlers want at a steady rate: of shows that are in memory, or of
/// others. Arguments: polls a second, seconds (0: everything once), the first and the last of the
/// small shows, ports.
public final class Poll {
  private static final String[] PATHS = {
    "/feed.xml", "/", "/episodes/episode-1", "/about", "/sitemap.xml", "/feed.json", "/nothing"
  };

  private final int first;
  private final int last;
  private final int[] ports;
  private final Ask[] asks;
  private final Map<String, Integer> other = new TreeMap<>();
  private long asked;
  private long good;
  private long slowest;

  private Poll(int first, int last, int[] ports) {
    this.first = first;
    this.last = last;
    this.ports = ports;
    this.asks = new Ask[ports.length];
  }

  public static void main(String[] arguments) {
    var rate = Integer.parseInt(arguments[0]);
    var seconds = Integer.parseInt(arguments[1]);
    var ports = Arrays.stream(arguments).skip(4).mapToInt(Integer::parseInt).toArray();
    var poll = new Poll(Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]), ports);
    if (seconds == 0) poll.everything();
    else poll.steadily(rate, seconds);
    System.out.println(poll);
  }

  private void everything() {
    for (var place = 0; place < ports.length; place++) {
      for (var show = first; show <= last; show++) {
        for (var path : PATHS) ask(place, host(show), path);
      }
    }
  }

  private void steadily(int rate, int seconds) {
    var random = new Random(1);
    var next = System.nanoTime();
    var end = next + seconds * 1_000_000_000L;
    while (System.nanoTime() < end) {
      var show = random.nextInt(4) > 0 ? first : first + random.nextInt(last - first + 1);
      ask((int) (asked % ports.length), host(show), PATHS[random.nextInt(PATHS.length)]);
      next += 1_000_000_000L / rate;
      LockSupport.parkNanos(next - System.nanoTime());
    }
  }

  /// The first of them is the large show.
  private static String host(int show) {
    return show == 0 ? "load.localhost" : "show-" + show + ".localhost";
  }

  /// What is not there is well answered by 404.
  private void ask(int place, String host, String path) {
    asked++;
    try {
      if (asks[place] == null) asks[place] = new Ask(ports[place]);
      var answer = asks[place].get(host, path, "Accept-Encoding: gzip");
      slowest = Math.max(slowest, answer.firstByte());
      if (answer.status() == (path.equals("/nothing") ? 404 : 200)) good++;
      else other.merge(answer.status() + " " + path, 1, Integer::sum);
    } catch (IOException e) {
      asks[place] = null;
      other.merge("broken " + path, 1, Integer::sum);
    }
  }

  @Override
  public String toString() {
    return "%d of %d answers were good (%.4f %%), the slowest first byte after %.1f ms%s"
        .formatted(
            good, asked, 100.0 * good / asked, slowest / 1e6, other.isEmpty() ? "" : ", " + other);
  }
}
