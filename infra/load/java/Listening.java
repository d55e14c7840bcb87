import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

/// Somebody who asks many shows for feeds and pages, and plays what came out while this runs: from
/// the start, some of it, or all of it slowly. Comes anew every few requests.
record Listening(
    Edge edge,
    Tally tally,
    String pattern,
    int shows,
    List<URI> audio,
    AtomicBoolean end,
    Random random)
    implements Runnable {
  private static final String[] PATHS = {
    "/feed.xml", "/feed.xml", "/feed.xml", "/", "/episodes/episode-1", "/feed.json"
  };
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int REQUESTS = 25;
  private static final int PAUSE = 60;
  private static final int BEGINNING = 65_536;

  static List<URI> nothingYet() {
    return new CopyOnWriteArrayList<>();
  }

  @Override
  public void run() {
    while (!end.get()) {
      try (var http = edge.client()) {
        for (var i = 0; i < REQUESTS && !end.get(); i++) {
          ask(http);
          Thread.sleep(random.nextInt(PAUSE));
        }
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private void ask(HttpClient http) {
    var what = random.nextInt(20);
    if (what == 0 && !audio.isEmpty()) tally.of("whole audio", () -> whole(http, anything()));
    else if (what < 4 && !audio.isEmpty()) tally.of("audio", () -> beginning(http, anything()));
    else {
      var site = pattern.replace("{show}", "show-" + (1 + random.nextInt(shows)));
      var path = PATHS[random.nextInt(PATHS.length)];
      tally.of(path.contains("feed") ? "feed" : "page", () -> page(http, URI.create(site + path)));
    }
  }

  private URI anything() {
    return audio.get(random.nextInt(audio.size()));
  }

  /// Every other time as an app does that has it already.
  private Object page(HttpClient http, URI url) throws IOException, InterruptedException {
    var first = http.send(request(url).build(), BodyHandlers.ofString());
    expect(200, first);
    var etag = first.headers().firstValue("etag");
    if (etag.isEmpty() || random.nextBoolean()) return first;
    var again = request(url).header("If-None-Match", etag.get()).build();
    return expect(304, http.send(again, BodyHandlers.ofString()));
  }

  private Object beginning(HttpClient http, URI url) throws IOException, InterruptedException {
    var range = request(url).header("Range", "bytes=0-" + (BEGINNING - 1)).build();
    var answer = expect(206, http.send(range, BodyHandlers.ofByteArray()));
    return length(answer.uri(), answer.body().length, BEGINNING);
  }

  /// As fast as a phone far from town takes it.
  private Object whole(HttpClient http, URI url) throws IOException, InterruptedException {
    var answer = expect(200, http.send(request(url).build(), BodyHandlers.ofInputStream()));
    var length = 0;
    try (var body = answer.body()) {
      for (var read = body.readNBytes(BEGINNING * 8);
          read.length > 0;
          read = body.readNBytes(BEGINNING * 8)) {
        length += read.length;
        Thread.sleep(random.nextInt(2 * PAUSE));
      }
    }
    return length(url, length, answer.headers().firstValueAsLong("content-length").orElseThrow());
  }

  private static Object length(URI url, long bytes, long promised) throws IOException {
    if (bytes != promised) throw new IOException(url + " had " + bytes + " bytes of " + promised);
    return url;
  }

  private static <T> HttpResponse<T> expect(int status, HttpResponse<T> answer) throws IOException {
    if (answer.statusCode() == status) return answer;
    throw new IOException(answer.uri() + " answered with " + answer.statusCode());
  }

  private static HttpRequest.Builder request(URI url) {
    return HttpRequest.newBuilder(url).timeout(PATIENCE);
  }
}
