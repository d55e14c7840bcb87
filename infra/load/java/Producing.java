import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;

/// Somebody who brings out one episode after the other: a draft, its words, its audio in parts
/// straight to S3, a look at what becomes of it, and out it goes.
final class Producing implements Runnable {
  private static final int PAUSE = 2000;
  private static final int MOST_LOOKS = 50;

  private final Edge edge;
  private final Tally tally;
  private final AtomicBoolean end;
  private final Random random;
  private final Person person;
  private final String show;
  private final URI feed;
  private final byte[] sound;
  private final List<URI> audio;
  private final List<String> uploads = new ArrayList<>();
  private final List<String> published = new ArrayList<>();

  Producing(
      Edge edge,
      Tally tally,
      AtomicBoolean end,
      Person person,
      String slug,
      Path sound,
      List<URI> audio,
      Random random)
      throws Exception {
    this.edge = edge;
    this.tally = tally;
    this.end = end;
    this.person = person;
    this.show = Superuser.value("SELECT id FROM show WHERE slug = '%s'".formatted(slug));
    this.feed =
        URI.create(System.getenv("PODWRIGHT_SITES_URL").replace("{show}", slug) + "/feed.xml");
    this.sound = Files.readAllBytes(sound);
    this.audio = audio;
    this.random = random;
  }

  /// What has begun is finished.
  @Override
  public void run() {
    while (!end.get()) {
      tally.of("episode", this::episode);
    }
  }

  private Object episode() throws Exception {
    var draft = tally.of("draft", () -> person.draft(show));
    if (draft == null) throw new IOException("no draft");
    var upload = upload(draft);
    await(upload);
    return publish(draft);
  }

  private String upload(String draft) throws Exception {
    var chosen =
        "{\"episode\":\"%s\",\"filename\":\"talk.mp3\",\"size\":%d}"
            .formatted(id(draft), sound.length);
    var begun = tally.of("upload begun", () -> Person.expect(201, person.json("/uploads", chosen)));
    if (begun == null) throw new IOException("no upload");
    var upload = match(begun.body(), "\"id\":\"([^\"]+)\"");
    uploads.add(upload);
    var size = Integer.parseInt(match(begun.body(), "\"partSize\":(\\d+)"));
    for (var part = 0; part * size < sound.length; part++) {
      send(
          upload,
          part + 1,
          Arrays.copyOfRange(sound, part * size, Math.min(sound.length, (part + 1) * size)));
      Thread.sleep(random.nextInt(PAUSE));
    }
    tally.of(
        "upload completed",
        () ->
            Person.expect(
                200, person.json("/uploads/" + upload + "/completion", "{\"parts\":[]}")));
    return upload;
  }

  private void send(String upload, int number, byte[] bytes) {
    var path = "/uploads/%s/parts/%d".formatted(upload, number);
    var signed =
        tally.of(
            "part signed",
            () -> Person.expect(200, person.json(path, "{\"size\":%d}".formatted(bytes.length))));
    if (signed == null) return;
    var url = URI.create(match(signed.body(), "\"url\":\"([^\"]+)\""));
    tally.of(
        "part sent",
        () -> {
          try (var http = edge.client()) {
            var put = HttpRequest.newBuilder(url).PUT(BodyPublishers.ofByteArray(bytes)).build();
            var status = http.send(put, BodyHandlers.discarding()).statusCode();
            if (status != 200) throw new IOException("S3 answered with " + status);
            return status;
          }
        });
  }

  /// Hears what becomes of it as the page does: a line that ends is taken up again.
  private void await(String upload) throws InterruptedException {
    var is = tally.of("events", () -> heard(upload));
    while ("".equals(is)) {
      tally.note("events taken up again");
      Thread.sleep(500);
      is = tally.of("events", () -> heard(upload));
    }
    if ("refused".equals(is))
      tally.of(
          "audio",
          () -> {
            throw new IOException("refused");
          });
  }

  /// The last step; empty if the line ended before it.
  private String heard(String upload) throws IOException {
    try (var steps = person.lines("/uploads/" + upload + "/events")) {
      return steps
          .filter(it -> it.contains("\"step\":\"done\"") || it.contains("\"step\":\"refused\""))
          .map(it -> match(it, "\"step\":\"([a-z]+)\""))
          .findFirst()
          .orElse("");
    } catch (UncheckedIOException e) {
      tally.note("events cut off");
      return "";
    }
  }

  private Object publish(String draft) throws Exception {
    var title = "Episode " + (published.size() + 1);
    var version =
        Superuser.value("SELECT version FROM episode WHERE id = '%s'".formatted(id(draft)));
    var form =
        Map.of(
            "title",
            title,
            "notes",
            "What we talked about.",
            "version",
            version,
            "intent",
            "PUBLISH");
    var out =
        tally.of("published", () -> Person.expect(303, person.form(draft + "/publication", form)));
    if (out == null) throw new IOException("not published");
    published.add(id(draft));
    return tally.of("in the feed", () -> inFeed(id(draft)));
  }

  /// The enclosure's address, from the feed that listeners get.
  private URI inFeed(String episode) throws IOException, InterruptedException {
    var enclosure =
        Pattern.compile("<enclosure [^>]*url=\"([^\"]*/media/" + episode + "/[^\"]*)\"");
    try (var http = edge.client()) {
      for (var tries = 0; tries < MOST_LOOKS; tries++, Thread.sleep(100)) {
        var xml = http.send(HttpRequest.newBuilder(feed).build(), BodyHandlers.ofString()).body();
        var found = enclosure.matcher(xml);
        if (!found.find()) continue;
        var url = URI.create(found.group(1));
        audio.add(url);
        return url;
      }
    }
    throw new IOException("an episode that is out did not come into the feed");
  }

  List<String> uploads() {
    return uploads;
  }

  /// The episodes that were answered as published.
  List<String> published() {
    return published;
  }

  private static String id(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String match(String text, String pattern) {
    var matcher = Pattern.compile(pattern).matcher(text);
    if (!matcher.find()) throw new IllegalStateException("no " + pattern + " in " + text);
    return matcher.group(1);
  }
}
