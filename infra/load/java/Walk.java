import java.util.Random;

/// Asks for feeds and homes of very many shows, the first far more often than the last. Arguments:
/// port, shows, seconds.
public final class Walk {
  private Walk() {}

  public static void main(String[] arguments) throws Exception {
    var port = Integer.parseInt(arguments[0]);
    var shows = Integer.parseInt(arguments[1]);
    var end = System.nanoTime() + Integer.parseInt(arguments[2]) * 1_000_000_000L;
    var random = new Random(1);
    long asked = 0;
    long good = 0;
    try (var ask = new Ask(port)) {
      while (System.nanoTime() < end) {
        var show = (int) Math.min(shows, Math.floor(Math.pow(shows + 1.0, random.nextDouble())));
        var answer =
            ask.get(
                "show-" + show + ".localhost",
                random.nextInt(5) == 0 ? "/" : "/feed.xml",
                "Accept-Encoding: gzip");
        asked++;
        if (answer.status() == 200) good++;
      }
    }
    System.out.printf("walked: %d of %d answers were 200%n", good, asked);
  }
}
