import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/// Brings audio to an episode as the page's script does: part by part straight to S3, each tried
/// again after its pauses, then from where it stopped; what the dashboard refuses for good means to
/// choose the file again.
final class Sending {
  private static final int[] PAUSES = {0, 1000, 3000, 5000, 10_000};
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Pattern FIELD = Pattern.compile("\"(id|url|partSize)\":\"?([^\",}]+)");

  private final HttpClient http;
  private final Person person;
  private final AtomicInteger again = new AtomicInteger();

  Sending(HttpClient http, Person person) {
    this.http = http;
    this.person = person;
  }

  /// How often a file had to be chosen again.
  int again() {
    return again.get();
  }

  /// The upload's id, when the dashboard has said that all of it is there.
  String send(String episode, byte[] file) throws IOException, InterruptedException {
    while (true) {
      var made = begun(episode, file.length);
      var id = field(made, "id");
      if (isSent(id, Integer.parseInt(field(made, "partSize")), file)) return id;
      again.incrementAndGet();
    }
  }

  private String begun(String episode, int bytes) throws IOException, InterruptedException {
    var chosen =
        "{\"episode\":\"%s\",\"filename\":\"%s.mp3\",\"size\":%d}"
            .formatted(episode, episode, bytes);
    return persistently("/uploads", chosen, 201).body();
  }

  private boolean isSent(String id, int partSize, byte[] file)
      throws IOException, InterruptedException {
    for (var number = 1; (number - 1) * partSize < file.length; number++) {
      var from = (number - 1) * partSize;
      var part = Arrays.copyOfRange(file, from, Math.min(file.length, from + partSize));
      while (!isTaken("/uploads/%s/parts/%d".formatted(id, number), part)) Thread.sleep(5000);
    }
    return persistently("/uploads/" + id + "/completion", "{\"parts\":[]}", 200).statusCode()
        == 200;
  }

  private boolean isTaken(String path, byte[] part) throws IOException, InterruptedException {
    for (var pause : PAUSES) {
      Thread.sleep(pause);
      var signed = persistently(path, "{\"size\":%d}".formatted(part.length), 200);
      if (put(field(signed.body(), "url"), part)) return true;
    }
    return false;
  }

  private boolean put(String url, byte[] part) throws InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(url))
            .timeout(PATIENCE)
            .PUT(BodyPublishers.ofByteArray(part))
            .build();
    try {
      return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  /// Until it is that answer, or one that is final.
  private HttpResponse<String> persistently(String path, String body, int status)
      throws IOException, InterruptedException {
    while (true) {
      var answer = person.json(path, body);
      if (answer.statusCode() == status || answer.statusCode() < 500) return answer;
      Thread.sleep(1000);
    }
  }

  private static String field(String json, String name) {
    var found = FIELD.matcher(json);
    while (found.find()) {
      if (found.group(1).equals(name)) return found.group(2);
    }
    throw new IllegalStateException("no " + name + " in " + json);
  }
}
