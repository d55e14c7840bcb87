import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;

/// Podcasters who upload, publish and hang pictures while S3 fails, and listeners of what is out.
/// Ends with 1 if anything corrupt was taken or given, what is out moved, or something hung.
/// Arguments: uploads, how many of a hundred requests fail, seed, the dashboard's and a publisher's
/// address, the folder of S3's bucket, the file that says how many fail, a folder to work in.
public final class Storm {
  private static final int AT_ONCE = 3;
  private static final int LONGEST = 12;

  /// So long without another episode that is out, and something hangs.
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private static final String NOTES =
      "Words.\n\n- 0:00 - Hello\n- 0:20 - The topic\n- 0:40 - Bye\n";

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final AtomicInteger refused = new AtomicInteger();
  private final AtomicInteger waited = new AtomicInteger();
  private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
  private final Queue<Kept.Sent> sent = new ConcurrentLinkedQueue<>();
  private final Path share;
  private final Path folder;
  private final Takes takes;
  private final Person person;
  private final Sending sending;
  private final Kept kept;
  private final byte[] png;

  private Storm(List<String> arguments) throws IOException, SQLException {
    var random = new Random(Long.parseLong(arguments.get(2)));
    this.share = Path.of(arguments.get(6));
    this.folder = Path.of(arguments.get(7));
    this.takes = new Takes(folder, random);
    this.person = new Person(http, URI.create(arguments.get(3))).signedUp("ada@example.com");
    this.sending = new Sending(http, person);
    this.kept = new Kept(http, URI.create(arguments.get(4)), Path.of(arguments.get(5)), wrong);
    this.png = png(random);
  }

  public static void main(String[] arguments) throws Exception {
    var storm = new Storm(List.of(arguments));
    var uploads = Integer.parseInt(arguments[0]);
    storm.out();
    System.out.println("two episodes and a picture are out");
    var began = System.nanoTime();
    Files.writeString(storm.share, arguments[1]);
    storm.rage(uploads);
    storm.calm(uploads, began);
  }

  /// What is out before.
  private void out() throws Exception {
    person.show("out");
    person.show("storm");
    hang("out");
    for (var number = 1; number <= 2; number++) bringOut("out", 1);
    kept.remember("out");
  }

  private void rage(int uploads) throws InterruptedException {
    var listening = Thread.ofPlatform().daemon().start(() -> kept.listen("out"));
    var reading = Thread.ofPlatform().daemon().start(() -> kept.read("out"));
    try (var executor = Executors.newFixedThreadPool(AT_ONCE)) {
      for (var number = 1; number <= uploads; number++) {
        var isPicture = number % 4 == 0;
        executor.execute(() -> attempt(isPicture));
      }
      executor.shutdown();
      var out = 0;
      var last = System.nanoTime();
      while (!executor.awaitTermination(10, TimeUnit.SECONDS)) {
        System.out.printf("%d of %d episodes are out, %s%n", sent.size() - 2, uploads, kept);
        if (sent.size() > out) last = System.nanoTime();
        out = sent.size();
        if (System.nanoTime() - last > PATIENCE.toNanos()) {
          wrong.add("something hangs");
          executor.shutdownNow();
          last = System.nanoTime();
        }
      }
    }
    kept.enough();
    listening.join();
    reading.join();
  }

  private void attempt(boolean isPicture) {
    try {
      if (isPicture) hang("storm");
      bringOut("storm", 1 + takes.chance(LONGEST));
    } catch (Exception e) {
      wrong.add(e.toString());
    }
  }

  private void calm(int uploads, long began) throws Exception {
    Files.writeString(share, "0");
    var pictures = kept.pictures();
    kept.check("out", sent.stream().limit(2).toList());
    kept.check("storm", sent.stream().skip(2).toList());
    kept.unmoved("out");
    var left = kept.leftovers();
    wrong.stream().limit(10).forEach(it -> System.out.println("wrong: " + it));
    System.out.printf(
        "SUMMARY storage: %d of %d uploads out in %d s (%d files chosen again, %d times refused in"
            + " words, %d times told to wait), %d MB and %d pictures compared; %s; %d dead jobs, %d"
            + " uploads left lying; %d wrong%n",
        sent.size() - 2,
        uploads,
        (System.nanoTime() - began) / 1_000_000_000,
        sending.again(),
        refused.get(),
        waited.get(),
        sent.stream().mapToLong(it -> it.file().toFile().length()).sum() / 1_000_000,
        pictures,
        kept,
        Long.parseLong(Superuser.value("SELECT count(*) FROM dead_job")),
        left,
        wrong.size());
    System.exit(wrong.isEmpty() && sent.size() - 2 == uploads ? 0 : 1);
  }

  private void hang(String show) throws IOException, InterruptedException, SQLException {
    var path = "/shows/" + Drafts.of(show).show() + "/artwork";
    persistently(() -> person.picture(path, "artwork", png));
  }

  private void bringOut(String show, int minutes) throws Exception {
    var file = takes.next(minutes);
    var path = person.draft(Drafts.of(show).show());
    var episode = path.substring(path.lastIndexOf('/') + 1);
    while (true) {
      var upload = sending.send(episode, file);
      if (isIngested(upload)) {
        publish(path, episode);
        sent.add(new Kept.Sent(episode, upload, Files.write(folder.resolve(episode), file)));
        return;
      }
      refused.incrementAndGet();
    }
  }

  private static boolean isIngested(String upload) throws SQLException, InterruptedException {
    while (true) {
      var status = Superuser.value("SELECT status FROM upload WHERE id = '%s'".formatted(upload));
      if (status.equals("ready")) return true;
      if (status.equals("refused")) return false;
      Thread.sleep(200);
    }
  }

  private void publish(String path, String episode) throws Exception {
    var state = "SELECT version FROM episode WHERE id = '%s'".formatted(episode);
    persistently(() ->
        person.form(
            path + "/publication",
            Map.of(
                "title",
                "Take " + episode,
                "notes",
                NOTES,
                "slug",
                episode,
                "version",
                Superuser.value(state),
                "intent",
                "PUBLISH")));
  }

  @FunctionalInterface
  private interface Asking {
    HttpResponse<String> ask() throws IOException, SQLException;
  }

  /// Until it is done; who is told to wait waits.
  private void persistently(Asking asking) throws IOException, InterruptedException, SQLException {
    while (true) {
      var answer = asking.ask();
      if (answer.statusCode() == 303) return;
      var isToWait =
          answer.statusCode() == 503 && answer.body().contains("Storage does not answer")
              || answer.statusCode() == 422
                  && answer.body().contains("being written into the audio");
      if (!isToWait) throw new IOException(answer + " " + answer.body());
      waited.incrementAndGet();
      Thread.sleep(1000);
    }
  }

  private static byte[] png(Random random) throws IOException {
    var image = new BufferedImage(1500, 1500, BufferedImage.TYPE_INT_RGB);
    for (var y = 0; y < 1500; y += 50) {
      for (var x = 0; x < 1500; x += 50) {
        var graphics = image.createGraphics();
        graphics.setColor(new java.awt.Color(random.nextInt(0x1000000)));
        graphics.fillRect(x, y, 50, 50);
        graphics.dispose();
      }
    }
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }
}
