import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;

/// Polls feeds, pages, what crawlers want and the first kilobyte of audio at a steady rate: of
/// shows that are in memory, or of others. Arguments: polls a second, seconds (0: everything once),
/// the first and the last of the small shows, publishers as `host:port`.
public final class Poll {
  private static final String AUDIO = "/media";
  private static final String[] PATHS = {
    "/feed.xml",
    "/",
    "/episodes/episode-1",
    "/about",
    "/sitemap.xml",
    "/feed.json",
    "/nothing",
    AUDIO
  };

  private final int first;
  private final int last;
  private final String[] publishers;
  private final Ask[] asks;
  private final Map<String, Integer> other = new TreeMap<>();
  private long asked;
  private long good;
  private long played;
  private long slowest;

  private Poll(int first, int last, String[] publishers) {
    this.first = first;
    this.last = last;
    this.publishers = publishers;
    this.asks = new Ask[publishers.length];
  }

  public static void main(String[] arguments) {
    var rate = Integer.parseInt(arguments[0]);
    var seconds = Integer.parseInt(arguments[1]);
    var publishers = Arrays.copyOfRange(arguments, 4, arguments.length);
    var poll = new Poll(Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]), publishers);
    if (seconds == 0) poll.everything();
    else poll.steadily(rate, seconds);
    System.out.println(poll);
  }

  private void everything() {
    for (var place = 0; place < publishers.length; place++) {
      for (var show = first; show <= last; show++) {
        for (var path : PATHS) ask(place, name(show), path);
      }
    }
  }

  private void steadily(int rate, int seconds) {
    var random = new Random(1);
    var next = System.nanoTime();
    var end = next + seconds * 1_000_000_000L;
    while (System.nanoTime() < end) {
      var show = random.nextInt(4) > 0 ? first : first + random.nextInt(last - first + 1);
      ask((int) (asked % publishers.length), name(show), PATHS[random.nextInt(PATHS.length)]);
      next += 1_000_000_000L / rate;
      LockSupport.parkNanos(next - System.nanoTime());
    }
  }

  /// The first of them is the large show.
  private static String name(int show) {
    return show == 0 ? "load" : "show-" + show;
  }

  /// What is not there is well answered by 404, and a range by 206.
  private void ask(int place, String show, String path) {
    asked++;
    var isAudio = path.equals(AUDIO);
    var wanted = isAudio ? 206 : path.equals("/nothing") ? 404 : 200;
    try {
      if (asks[place] == null) asks[place] = Ask.at(publishers[place]);
      var more = isAudio ? "Range: bytes=0-1023" : "Accept-Encoding: gzip";
      var answer = asks[place].get(show + ".localhost", isAudio ? Fill.audio(show, 1) : path, more);
      slowest = Math.max(slowest, answer.firstByte());
      if (answer.status() != wanted) other.merge(answer.status() + " " + path, 1, Integer::sum);
      else good++;
      if (answer.status() == 206) played++;
    } catch (IOException e) {
      asks[place] = null;
      other.merge("broken " + path, 1, Integer::sum);
    }
  }

  @Override
  public String toString() {
    return "%d of %d answers were good (%.4f %%), audio in %d of them, the slowest first byte after %.1f ms%s"
        .formatted(
            good,
            asked,
            100.0 * good / asked,
            played,
            slowest / 1e6,
            other.isEmpty() ? "" : ", " + other);
  }
}
