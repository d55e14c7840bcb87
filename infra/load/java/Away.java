import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/// A podcaster whose episode is planned for a moment at which the database is away: what the
/// dashboard says meanwhile, and after its return how soon everything is well again. Says
/// `prepared` when the database may be stopped. Arguments: the dashboard's address, those of all
/// services' health, then `--` and those of publishers.
public final class Away {
  private static final Duration PLANNED = Duration.ofSeconds(8);
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final HttpClient http = HttpClient.newHttpClient();
  private final Person person;
  private final List<String> keepers;
  private final List<String> publishers;
  private final Map<String, Integer> pages = new TreeMap<>();
  private final Map<String, Integer> health = new TreeMap<>();
  private Drafts drafts;
  private String episode = "";

  private Away(URI dashboard, List<String> keepers, List<String> publishers) {
    this.person = new Person(http, dashboard);
    this.keepers = keepers;
    this.publishers = publishers;
  }

  public static void main(String[] arguments) throws Exception {
    var all = List.of(arguments);
    var cut = all.indexOf("--");
    var away =
        new Away(URI.create(all.getFirst()), all.subList(1, cut), all.subList(cut + 1, all.size()));
    away.plan();
    System.out.println("prepared");
    while (isThere()) Thread.sleep(50);
    away.look();
    away.measure(System.nanoTime());
    System.exit(0);
  }

  private void plan() throws Exception {
    person.signedUp("ada@example.com").show("planned");
    drafts = Drafts.of("planned");
    episode = drafts.add();
    var tomorrow = LocalDateTime.now().plusDays(1).withSecond(0).withNano(0).toString();
    var form =
        Map.of(
            "title",
            "Planned",
            "notes",
            "Some notes.",
            "slug",
            "planned",
            "version",
            "1",
            "intent",
            "SCHEDULE",
            "date",
            tomorrow);
    Person.expect(303, person.form("/episodes/" + episode + "/publication", form));
    var at = "date_trunc('second', now()) + interval '%d seconds'".formatted(PLANNED.toSeconds());
    Superuser.execute("UPDATE episode SET release_at = %s WHERE id = '%s'".formatted(at, episode));
    Superuser.execute(
        "UPDATE scheduled_tasks SET execution_time = %s WHERE task_instance LIKE '%s@%%'"
            .formatted(at, episode));
  }

  /// Once a second, until the database takes connections.
  private void look() throws Exception {
    while (!isThere()) {
      pages.merge(said(person.get("/episodes/" + episode)), 1, Integer::sum);
      for (var keeper : keepers) {
        var answer = get(keeper, "");
        var word = answer.body().contains("\"AWAY\"") ? "says so" : "does not say so";
        health.merge(answer.statusCode() + " and " + word, 1, Integer::sum);
      }
      Thread.sleep(1000);
    }
  }

  private static String said(HttpResponse<String> answer) {
    var body = answer.body();
    var isHonest = body.contains("The database does not answer");
    var isBare = body.contains("Exception") || body.contains("fm.podwright");
    return answer.statusCode() + (isHonest ? " in words" : "") + (isBare ? " WITH A STACK" : "");
  }

  private void measure(long began) throws Exception {
    var all = new ArrayList<CompletableFuture<String>>();
    all.add(soon(began, "health", this::isHealthy));
    all.add(soon(began, "a page of the dashboard", this::hasPage));
    all.add(soon(began, "a job that was due", this::isOut));
    for (var it : publishers) all.add(soon(began, "a feed not in memory", () -> hasFeed(it)));
    all.add(soon(began, "its episode in the feed", this::isHeard));
    System.out.println("meanwhile the dashboard's pages " + pages + ", health " + health);
    for (var one : all) System.out.println(one.join());
  }

  private static CompletableFuture<String> soon(long began, String what, Callable<Boolean> is) {
    return CompletableFuture.supplyAsync(
        () -> {
          while (!isSo(is)) {
            if (System.nanoTime() - began > PATIENCE.toNanos()) return "NEVER " + what;
            pause();
          }
          return "after %d ms %s".formatted((System.nanoTime() - began) / 1_000_000, what);
        },
        task -> Thread.ofPlatform().daemon().start(task));
  }

  private static boolean isSo(Callable<Boolean> is) {
    try {
      return is.call();
    } catch (Exception e) {
      return false;
    }
  }

  private boolean isHealthy() throws IOException, InterruptedException {
    for (var keeper : keepers) {
      var answer = get(keeper, "");
      if (answer.statusCode() != 200 || !answer.body().contains("\"status\":\"UP\"")) return false;
      if (answer.body().contains("AWAY")) return false;
    }
    return true;
  }

  private boolean hasPage() throws IOException {
    return person.get("/episodes/" + episode).statusCode() == 200;
  }

  private boolean isOut() throws SQLException {
    try (var connection = connection();
        var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "SELECT FROM episode WHERE status = 'published' AND id = '%s'"
                    .formatted(episode))) {
      return row.next();
    }
  }

  private boolean hasFeed(String publisher) throws IOException, InterruptedException {
    return get(publisher + "/feed.xml", "show-50.localhost").statusCode() == 200;
  }

  private boolean isHeard() throws IOException, InterruptedException {
    for (var publisher : publishers) {
      if (!get(publisher + "/feed.xml", "planned.localhost").body().contains(episode)) return false;
    }
    return true;
  }

  private HttpResponse<String> get(String url, String host)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(30));
    if (!host.isEmpty()) request.header("Host", host);
    return http.send(request.build(), BodyHandlers.ofString());
  }

  private static boolean isThere() {
    try (var _ = connection()) {
      return true;
    } catch (SQLException e) {
      return false;
    }
  }

  private static java.sql.Connection connection() throws SQLException {
    return DriverManager.getConnection(
        System.getenv("PODWRIGHT_DATABASE_URL"),
        "postgres",
        System.getenv("PODWRIGHT_DATABASE_PASSWORD"));
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
