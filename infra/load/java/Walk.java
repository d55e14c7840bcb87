import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// Asks for the feed of each of very many small shows, and for every fifth's home page too.
/// Arguments: port, the first and the last show, clients.
public final class Walk {
  private final int port;
  private final int last;
  private final AtomicInteger next;
  private final AtomicInteger asked = new AtomicInteger();
  private final AtomicInteger good = new AtomicInteger();

  private Walk(int port, int first, int last) {
    this.port = port;
    this.last = last;
    this.next = new AtomicInteger(first);
  }

  public static void main(String[] arguments) throws Exception {
    var walk =
        new Walk(
            Integer.parseInt(arguments[0]),
            Integer.parseInt(arguments[1]),
            Integer.parseInt(arguments[2]));
    var clients = Integer.parseInt(arguments[3]);
    var began = System.nanoTime();
    try (var executor = Executors.newFixedThreadPool(clients)) {
      var walkers =
          IntStream.range(0, clients).<Callable<Void>>mapToObj(_ -> () -> walk.through()).toList();
      for (var walker : executor.invokeAll(walkers)) walker.get();
    }
    System.out.printf(
        "(%d of %d answers were 200, %.0f s)%n",
        walk.good.get(), walk.asked.get(), (System.nanoTime() - began) / 1e9);
  }

  private Void through() throws IOException {
    try (var ask = new Ask(port)) {
      for (var show = next.getAndIncrement(); show <= last; show = next.getAndIncrement()) {
        ask(ask, show, "/feed.xml");
        if (show % 5 == 0) ask(ask, show, "/");
      }
    }
    return null;
  }

  private void ask(Ask ask, int show, String path) throws IOException {
    var answer = ask.get("show-" + show + ".localhost", path, "Accept-Encoding: gzip");
    asked.incrementAndGet();
    if (answer.status() == 200) good.incrementAndGet();
  }
}
