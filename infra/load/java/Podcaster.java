import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/// Somebody who does one thing after the other to the episodes of a show, and looks after each
/// whether it was done: by its answer, or wholly or not at all if the answer was cut off.
final class Podcaster {
  private static final long PATIENCE = 20_000_000_000L;
  private static final int SPARE_DRAFTS = 4;

  /// Something that is done to an episode by a form.
  private enum Act {
    PUBLISH("/publication"),
    SAVE(""),
    UPDATE(""),
    WITHDRAW("/withdrawal"),
    REPUBLISH("/publication");

    private final String path;

    Act(String path) {
      this.path = path;
    }
  }

  /// A status and a title that an episode may have afterwards.
  private record End(String status, String title) {}

  private final Person person;
  private final HttpClient http;
  private final Drafts drafts;
  private final FeedWatch feed;
  private final Random random;
  private final Verdict verdict;
  private final List<String> episodes = new ArrayList<>();
  private int titles;

  Podcaster(
      Person person,
      HttpClient http,
      Drafts drafts,
      FeedWatch feed,
      Random random,
      Verdict verdict) {
    this.person = person;
    this.http = http;
    this.drafts = drafts;
    this.feed = feed;
    this.random = random;
    this.verdict = verdict;
  }

  /// Does one thing at this dashboard.
  void act(Dashboards.Running dashboard) throws IOException, SQLException, InterruptedException {
    var before = drafts.state(chosen());
    var act = act(before);
    var title = act == Act.WITHDRAW ? before.title() : "Title " + ++titles;
    var ends = ends(act, before, title);
    var began = System.nanoTime();
    try {
      var answer = send(dashboard, act, before, title);
      var place = answer.headers().firstValue("location").orElse("");
      if (answer.statusCode() == 303 && !place.contains("/sign-in")) {
        settle(before, ends.getLast());
      } else {
        verdict.refused.add(act + " answered with " + answer.statusCode() + " " + place);
      }
    } catch (IOException e) {
      if (!dashboard.killed().isDone()) throw e;
      dashboard.gone().join();
      var isCut = began < dashboard.killed().join() && !(e instanceof ConnectException);
      if (isCut) settle(act, before, ends);
    }
  }

  /// Half of the time something new is published; the rest goes round among what there is.
  private String chosen() throws SQLException {
    if (episodes.size() < SPARE_DRAFTS || random.nextInt(3) == 0) episodes.add(drafts.add());
    var isNewest = random.nextBoolean();
    return isNewest ? episodes.getLast() : episodes.get(random.nextInt(episodes.size()));
  }

  private Act act(Drafts.State before) {
    return switch (before.status()) {
      case "draft" -> random.nextInt(5) == 0 ? Act.SAVE : Act.PUBLISH;
      case "published" -> random.nextInt(2) == 0 ? Act.UPDATE : Act.WITHDRAW;
      default -> random.nextInt(5) == 0 ? Act.SAVE : Act.REPUBLISH;
    };
  }

  /// What may be stored if it is cut off; the last of it if not. A form is saved before it is
  /// published, each in a transaction of its own.
  private static List<End> ends(Act act, Drafts.State before, String title) {
    var old = new End(before.status(), before.title());
    var saved = new End(before.status(), title);
    return switch (act) {
      case SAVE, UPDATE -> List.of(old, saved);
      case PUBLISH, REPUBLISH -> List.of(old, saved, new End("published", title));
      case WITHDRAW -> List.of(old, new End("unpublished", before.title()));
    };
  }

  private HttpResponse<String> send(
      Dashboards.Running dashboard, Act act, Drafts.State before, String title) throws IOException {
    var form =
        Map.of(
            "title", title,
            "notes", "Some notes.",
            "slug", before.id(),
            "version", String.valueOf(before.version()),
            "intent", act.name());
    return person
        .at(http, dashboard.place())
        .form("/episodes/" + before.id() + act.path, act == Act.WITHDRAW ? Map.of() : form);
  }

  /// What was acknowledged has to be there.
  private void settle(Drafts.State before, End end) throws SQLException, InterruptedException {
    verdict.acknowledged.increment();
    var now = look(before);
    if (!end.equals(new End(now.status(), now.title()))) verdict.lost.add(end + ", but " + now);
    follow();
  }

  private void settle(Act act, Drafts.State before, List<End> ends)
      throws SQLException, InterruptedException {
    var now = look(before);
    var end = new End(now.status(), now.title());
    if (!ends.contains(end)) verdict.halves.add(act + " made of " + before + ": " + now);
    verdict.cuts.add(new Verdict.Cut(act.name().toLowerCase(), end.equals(ends.getLast())));
    follow();
  }

  private Drafts.State look(Drafts.State before) throws SQLException {
    var now = drafts.state(before.id());
    if (!now.isWhole()) verdict.halves.add("half out: " + now);
    if (!before.guid().isEmpty() && !before.guid().equals(now.guid())) {
      verdict.changed.add(before.guid() + " became " + now.guid());
    }
    return now;
  }

  /// The feed shows what is stored, all of it and nothing else, a moment later.
  private void follow() throws SQLException, InterruptedException {
    var out = drafts.out();
    var began = System.nanoTime();
    while (!shown().equals(out)) {
      if (System.nanoTime() - began > PATIENCE) {
        verdict.lost.add("the feed shows " + shown() + ", stored is " + out);
        return;
      }
      Thread.sleep(20);
    }
    verdict.slowest.accumulateAndGet(System.nanoTime() - began, Math::max);
  }

  private Map<String, List<String>> shown() throws InterruptedException {
    return feed.items().stream()
        .collect(Collectors.toMap(FeedItem::episode, it -> List.of(it.guid(), it.title())));
  }
}
