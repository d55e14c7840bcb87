import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/// Publishes one episode after the other and measures until each publisher's feed holds it, while
/// others poll the same feed. Arguments: publications, polls a second and publisher, ports.
public final class Visible {
  private static final String HOST = "load.localhost";
  private static final AtomicBoolean over = new AtomicBoolean();

  private Visible() {}

  public static void main(String[] arguments) throws Exception {
    var publications = Integer.parseInt(arguments[0]);
    var rate = Integer.parseInt(arguments[1]);
    var ports = java.util.Arrays.stream(arguments).skip(2).mapToInt(Integer::parseInt).toArray();
    for (var port : ports) Thread.ofPlatform().daemon().start(() -> poll(port, rate));
    var sinceCommit = new long[publications];
    var sinceClick = new long[publications];
    try (var studio = new Studio()) {
      for (var number = 0; number < publications; number++) {
        Thread.sleep(number == 0 ? 1000 : 100);
        measure(studio, ports, sinceCommit, sinceClick, number);
      }
    }
    over.set(true);
    System.out.println("since the click (gate and commit included): " + new Figures(sinceClick));
    System.out.println(
        "SUMMARY visible on "
            + ports.length
            + " publishers, "
            + publications
            + " publications, since the commit: "
            + new Figures(sinceCommit));
  }

  private static void measure(
      Studio studio, int[] ports, long[] sinceCommit, long[] sinceClick, int number)
      throws Exception {
    var ready = new CountDownLatch(ports.length);
    var seen = new CountDownLatch(ports.length);
    var at = new long[ports.length];
    var guid = new String[1];
    var committed = new CountDownLatch(1);
    for (var i = 0; i < ports.length; i++) {
      var place = i;
      Thread.ofPlatform()
          .daemon()
          .start(() -> watch(ports[place], ready, committed, guid, at, place, seen));
    }
    ready.await();
    var click = System.nanoTime();
    guid[0] = studio.publish();
    var commit = System.nanoTime();
    committed.countDown();
    seen.await();
    var last = java.util.Arrays.stream(at).max().orElseThrow();
    sinceCommit[number] = Math.max(0, last - commit);
    sinceClick[number] = last - click;
  }

  /// Asks with the ETag it knows, over and over, and notes when the feed became another one that
  /// holds the GUID.
  private static void watch(
      int port,
      CountDownLatch ready,
      CountDownLatch committed,
      String[] guid,
      long[] at,
      int place,
      CountDownLatch seen) {
    try (var ask = new Ask(port)) {
      var etag = ask.get(HOST, "/feed.xml").etag();
      ready.countDown();
      while (true) {
        var answer = ask.get(HOST, "/feed.xml", "If-None-Match: " + etag);
        if (answer.status() == 200) {
          var now = System.nanoTime();
          etag = answer.etag();
          committed.await();
          if (new String(answer.body(), StandardCharsets.UTF_8).contains(guid[0])) {
            at[place] = now;
            seen.countDown();
            return;
          }
        }
        LockSupport.parkNanos(500_000);
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static void poll(int port, int rate) {
    try (var ask = new Ask(port)) {
      while (!over.get()) {
        ask.get(HOST, "/feed.xml", "Accept-Encoding: gzip");
        LockSupport.parkNanos(1_000_000_000L / rate);
      }
    } catch (Exception e) {
      if (!over.get()) throw new IllegalStateException(e);
    }
  }
}
