import static java.nio.charset.StandardCharsets.US_ASCII;

/// Many clients that each ask for the feed in the instant after a publication. Arguments: clients,
/// times, port.
public final class Stampede {
  private static final byte[] FEED =
      "GET /feed.xml HTTP/1.1\r\nHost: load.localhost\r\nAccept-Encoding: gzip\r\n\r\n"
          .getBytes(US_ASCII);
  private static final int PRACTICE = 5;

  private Stampede() {}

  public static void main(String[] arguments) throws Exception {
    var clients = Integer.parseInt(arguments[0]);
    var times = Integer.parseInt(arguments[1]);
    var asking = new long[times];
    var slowest = new long[times];
    var failed = 0L;
    try (var studio = new Studio();
        var crowd = new Crowd(clients, Integer.parseInt(arguments[2]))) {
      for (var i = 0; i < PRACTICE; i++) crowd.ask(FEED);
      for (var time = 0; time < times; time++) {
        studio.publish();
        crowd.ask(FEED);
        asking[time] = crowd.asking();
        slowest[time] = crowd.slowest();
        failed += crowd.failed();
        Thread.sleep(100);
      }
    }
    System.out.println(
        clients
            + " clients, "
            + times
            + " times: "
            + failed
            + " answers were no 200; all had asked after "
            + new Figures(asking)
            + "; the slowest client's first byte after "
            + new Figures(slowest));
  }
}
