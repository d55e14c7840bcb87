import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Podcasters who publish, edit, take back and bring back at a dashboard that is killed at random
/// moments, another taking over; and readers of their feeds. Ends with 1 if anything was broken.
/// Arguments: moments, podcasters, seed, a publisher's address, a folder for logs, and the command
/// that starts a dashboard.
public final class Publications {
  private static final int LONGEST = 1500;

  private final HttpClient http = HttpClient.newHttpClient();
  private final Verdict verdict = new Verdict();
  private final List<FeedWatch> feeds = new ArrayList<>();
  private final List<Thread> threads = new ArrayList<>();
  private volatile Dashboards.Running current;
  private volatile boolean over;

  private Publications() {}

  public static void main(String[] arguments) throws Exception {
    var moments = Integer.parseInt(arguments[0]);
    var podcasters = Integer.parseInt(arguments[1]);
    var seed = Long.parseLong(arguments[2]);
    var command = Arrays.asList(arguments).subList(5, arguments.length);
    try (var dashboards = new Dashboards(command, Path.of(arguments[4]))) {
      var publications = new Publications();
      publications.current = dashboards.take();
      publications.begin(podcasters, seed, URI.create(arguments[3]));
      publications.kill(dashboards, moments, new Random(seed));
    }
  }

  private void begin(int podcasters, long seed, URI publisher) throws Exception {
    for (var number = 1; number <= podcasters; number++) {
      var slug = "show-" + number;
      var person =
          new Person(http, current.place()).signedUp("ada%d@example.com".formatted(number));
      person.show(slug);
      var host = slug + ".localhost:" + publisher.getPort();
      var feed = new FeedWatch(http, publisher, host, verdict);
      var random = new Random(seed + number);
      var podcaster = new Podcaster(person, http, Drafts.of(slug), feed, random, verdict);
      feeds.add(feed);
      threads.add(Thread.ofPlatform().daemon().start(() -> read(feed)));
      threads.add(Thread.ofPlatform().daemon().start(() -> work(podcaster)));
    }
  }

  private void kill(Dashboards dashboards, int moments, Random random) throws Exception {
    var kills = 0;
    var began = System.nanoTime();
    while (verdict.cuts.size() < moments && threads.stream().allMatch(Thread::isAlive)) {
      while (!dashboards.isNextReady()) Thread.sleep(5);
      Thread.sleep(random.nextInt(LONGEST));
      current.kill();
      current = dashboards.take();
      if (++kills % 10 == 0) System.out.printf("%d kills, %s%n", kills, verdict);
    }
    var isWhole = threads.stream().allMatch(Thread::isAlive);
    over = true;
    for (var thread : threads) thread.join();
    verdict.tell();
    System.out.printf(
        "SUMMARY publishing: %d moments hit by %d kills in %d s, %s; %d episodes were out%n",
        verdict.cuts.size(),
        kills,
        (System.nanoTime() - began) / 1_000_000_000,
        verdict,
        feeds.stream().mapToInt(FeedWatch::episodes).sum());
    if (!isWhole || !verdict.isClean()) System.exit(1);
  }

  private void work(Podcaster podcaster) {
    try {
      while (!over) {
        var dashboard = current;
        if (dashboard.killed().isDone()) Thread.sleep(2);
        else podcaster.act(dashboard);
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private void read(FeedWatch feed) {
    try {
      for (var etag = ""; !over; Thread.sleep(100)) etag = feed.poll(etag);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
