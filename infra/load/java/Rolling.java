import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// Uses everything through the edge while services come and go, until a file is there: listeners,
/// people who write, people who bring out episodes. Then it looks whether all is there that was
/// promised. Arguments: the edge's root certificate, a sound file, the file that ends it, the
/// folder of the mail server; listeners, writers, producers, small shows.
public final class Rolling {
  private final Edge edge;
  private final Tally tally = new Tally();
  private final AtomicBoolean end = new AtomicBoolean();
  private final URI dashboard = URI.create(System.getenv("PODWRIGHT_DASHBOARD_URL"));
  private final List<URI> audio = Listening.nothingYet();
  private final List<Runnable> everybody = new ArrayList<>();
  private final List<Writing> writers = new ArrayList<>();
  private final List<Producing> producers = new ArrayList<>();

  private Rolling(Path root) throws Exception {
    edge = new Edge(root);
  }

  public static void main(String[] arguments) throws Exception {
    var rolling = new Rolling(Path.of(arguments[0]));
    rolling.producers(Integer.parseInt(arguments[6]), Path.of(arguments[1]));
    rolling.writers(Integer.parseInt(arguments[5]));
    rolling.listeners(Integer.parseInt(arguments[4]), Integer.parseInt(arguments[7]));
    System.out.println("everybody is there");
    rolling.run(Path.of(arguments[2]));
    System.out.println(rolling.told(Path.of(arguments[3])));
    System.exit(0);
  }

  private Person person(String name) throws Exception {
    var person = new Person(edge.client(), dashboard).signedUp(name + "@example.com");
    person.show(name);
    edge.meet(site(name));
    return person;
  }

  private void producers(int count, Path sound) throws Exception {
    for (var i = 1; i <= count; i++) {
      var name = "producer-" + i;
      producers.add(
          new Producing(edge, tally, end, person(name), name, sound, audio, new Random(i)));
    }
    everybody.addAll(producers);
  }

  private void writers(int count) throws Exception {
    for (var i = 1; i <= count; i++) {
      var name = "writer-" + i;
      var person = person(name);
      var show = Superuser.value("SELECT id FROM show WHERE slug = '%s'".formatted(name));
      writers.add(new Writing(edge, tally, end, person, show, new Random(i)));
    }
    everybody.addAll(writers);
  }

  private static URI site(String show) {
    return URI.create(System.getenv("PODWRIGHT_SITES_URL").replace("{show}", show));
  }

  private void listeners(int count, int shows) throws InterruptedException {
    for (var i = 1; i <= shows; i++) edge.meet(site("show-" + i));
    for (var i = 1; i <= count; i++) {
      everybody.add(
          new Listening(
              edge, tally, System.getenv("PODWRIGHT_SITES_URL"), shows, audio, end, new Random(i)));
    }
  }

  private void run(Path ending) throws InterruptedException {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      everybody.forEach(threads::execute);
      while (!Files.exists(ending)) {
        TimeUnit.SECONDS.sleep(2);
        if (System.nanoTime() / 1_000_000_000 % 10 < 2) System.out.println("  " + tally);
      }
      end.set(true);
    }
  }

  /// What was promised and what is there, once the last job is done and the last hit has arrived.
  private String told(Path mails) throws Exception {
    var heard = tally.count("audio") + tally.count("whole audio");
    for (var i = 0; i < 60 && (Ledger.left() > 0 || hits() < heard); i++) TimeUnit.SECONDS.sleep(1);
    var uploads = producers.stream().flatMap(it -> it.uploads().stream()).toList();
    var published = producers.stream().flatMap(it -> it.published().stream()).toList();
    var kept = 0;
    for (var writer : writers) if (writer.isKept()) kept++;
    System.out.println(tally.figures());
    return "%s; %d uploads, %d with their audio, %d episodes published, %d out; notes of %d of %d writers are as they were saved last; %d invitations, %s; %d requests for audio, %d hits; %s"
        .formatted(
            tally,
            uploads.size(),
            there(
                "SELECT count(*) FROM upload u JOIN media m ON m.id = u.id JOIN episode e ON e.id ="
                    + " u.episode_id WHERE u.status = 'ready' AND e.media_id IS NOT NULL AND u.id",
                uploads),
            published.size(),
            there("SELECT count(*) FROM episode WHERE status = 'published' AND id", published),
            kept,
            writers.size(),
            writers.stream().mapToInt(Writing::invited).sum(),
            new Post(mails).to("guest-"),
            heard,
            hits(),
            Ledger.told());
  }

  private static int there(String sql, List<String> ids) throws Exception {
    return Ledger.count(sql + " = ANY ('{%s}')".formatted(String.join(",", ids)));
  }

  private static int hits() throws Exception {
    return Ledger.count("SELECT count(*) FROM hit");
  }
}
