import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;

/// Dashboards, each a process of its own at an address of its own: the next one is being started
/// while one serves.
final class Dashboards implements AutoCloseable {
  private static final long PATIENCE = 180_000_000_000L;

  private final List<String> command;
  private final Path logs;
  private final Queue<Process> all = new ConcurrentLinkedQueue<>();
  private int started;
  private CompletableFuture<Running> next;

  Dashboards(List<String> command, Path logs) {
    this.command = List.copyOf(command);
    this.logs = logs;
    this.next = CompletableFuture.supplyAsync(this::start);
    Runtime.getRuntime().addShutdownHook(new Thread(this::close));
  }

  /// One that serves; `killed` is the moment at which it was killed, `gone` is when the database
  /// has ended what it had asked for.
  record Running(
      String name,
      Process process,
      URI place,
      CompletableFuture<Long> killed,
      CompletableFuture<Void> gone) {

    /// SIGKILL, and no other.
    void kill() throws Exception {
      killed.complete(System.nanoTime());
      process.destroyForcibly().waitFor();
      var asking = "SELECT count(*) FROM pg_stat_activity WHERE application_name = '" + name + "'";
      while (!Superuser.value(asking).equals("0")) Thread.sleep(5);
      gone.complete(null);
    }
  }

  boolean isNextReady() {
    return next.isDone();
  }

  /// The next one, when it is ready; another one is begun.
  Running take() {
    var ready = next.join();
    next = CompletableFuture.supplyAsync(this::start);
    return ready;
  }

  private Running start() {
    var name = "dashboard-" + ++started;
    var address = "127.0.1." + (started % 200 + 10);
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    var url = System.getenv("PODWRIGHT_DATABASE_URL") + "?ApplicationName=" + name;
    builder.environment().put("PODWRIGHT_DATABASE_URL", url);
    builder.environment().put("PODWRIGHT_BIND", address);
    builder.redirectOutput(
        ProcessBuilder.Redirect.appendTo(logs.resolve("dashboards.log").toFile()));
    try {
      var process = builder.start();
      all.add(process);
      var port = Integer.parseInt(System.getenv("PODWRIGHT_DASHBOARD_PORT"));
      await(process, address, port);
      var place = URI.create("http://" + address + ":" + port);
      return new Running(
          name, process, place, new CompletableFuture<>(), new CompletableFuture<>());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void await(Process process, String address, int port) throws InterruptedException {
    var end = System.nanoTime() + PATIENCE;
    while (!answers(address, port)) {
      if (System.nanoTime() > end || !process.isAlive()) {
        process.destroyForcibly();
        throw new IllegalStateException("a dashboard did not start");
      }
      Thread.sleep(20);
    }
  }

  private static boolean answers(String address, int port) {
    try (var _ = new Socket(address, port)) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /// Ends all that are left.
  @Override
  public void close() {
    all.forEach(Process::destroyForcibly);
  }
}
