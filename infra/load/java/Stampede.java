import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/// Many clients that each ask for the feed in the instant after a publication. Arguments: clients,
/// times, port.
public final class Stampede {
  private static final String HOST = "load.localhost";

  private Stampede() {}

  public static void main(String[] arguments) throws Exception {
    var clients = Integer.parseInt(arguments[0]);
    var times = Integer.parseInt(arguments[1]);
    var port = Integer.parseInt(arguments[2]);
    var asks = new Ask[clients];
    var slowest = new long[times];
    var failed = 0;
    try (var studio = new Studio();
        var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var i = 0; i < clients; i++) asks[i] = new Ask(port);
      for (var asked : asks) asked.get(HOST, "/feed.xml", "Accept-Encoding: gzip");
      for (var time = 0; time < times; time++) {
        var go = new CountDownLatch(1);
        var answers =
            IntStream.range(0, clients)
                .mapToObj(i ->
                    executor.submit(
                        (Callable<Ask.Answer>)
                            () -> {
                              go.await();
                              return asks[i].get(HOST, "/feed.xml", "Accept-Encoding: gzip");
                            }))
                .toList();
        studio.publish();
        go.countDown();
        for (var answer : answers) {
          if (answer.get().status() != 200) failed++;
          slowest[time] = Math.max(slowest[time], answer.get().firstByte());
        }
        Thread.sleep(100);
      }
    }
    System.out.println(
        clients
            + " clients, "
            + times
            + " times: "
            + failed
            + " answers were no 200; the slowest client's first byte after "
            + new Figures(slowest));
  }
}
