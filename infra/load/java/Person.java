import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Somebody in a browser at the dashboard: keeps cookies, says where the forms come from, follows
/// no redirect. Connects to `place`, which is the dashboard's own address or one of its processes.
final class Person {
  private static final String PASSWORD = "a quiet harbour at dawn";
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final HttpClient http;
  private final URI place;
  private final URI dashboard;
  private final Map<String, String> cookies = new ConcurrentHashMap<>();

  Person(HttpClient http, URI place) {
    this.http = http;
    this.place = place;
    this.dashboard = URI.create(System.getenv("PODWRIGHT_DASHBOARD_URL"));
  }

  /// Signs up and in. Whether the address was proven is written into the database, so that no mail
  /// has to come.
  Person signedUp(String email) throws IOException, SQLException {
    expect(200, form("/sign-up", Map.of("name", "Ada", "email", email, "password", PASSWORD)));
    Superuser.execute("UPDATE users SET verified_at = now() WHERE email = '%s'".formatted(email));
    return signedIn(email);
  }

  /// Signs in to what is there already.
  Person signedIn(String email) throws IOException {
    expect(303, form("/sign-in", Map.of("email", email, "password", PASSWORD)));
    return this;
  }

  /// The same person's other window, which may connect elsewhere.
  Person at(HttpClient http, URI place) {
    var other = new Person(http, place);
    other.cookies.putAll(cookies);
    return other;
  }

  /// The same person over a new connection; the old one is closed.
  Person again(HttpClient client) {
    http.close();
    return at(client, place);
  }

  /// Makes a show at that address.
  void show(String slug) throws IOException {
    var form =
        Map.of(
            "title", "The " + slug + " Show",
            "slug", slug,
            "author", "Ada",
            "language", "en",
            "category", "Technology",
            "zone", "Europe/Berlin",
            "ownerEmail", "ada@example.com");
    expect(303, form("/shows", form));
  }

  /// Makes a draft in the show of that id; its path.
  String draft(String show) throws IOException {
    return expect(303, form("/shows/" + show + "/episodes", Map.of()))
        .headers()
        .firstValue("location")
        .orElseThrow();
  }

  HttpResponse<String> get(String path) throws IOException {
    return send(request(path).GET());
  }

  HttpResponse<String> form(String path, Map<String, String> fields) throws IOException {
    return send(form(path, fields, "Accept", "text/html"));
  }

  private HttpRequest.Builder form(String path, Map<String, String> fields, String... headers) {
    var body =
        fields.entrySet().stream()
            .map(it -> encoded(it.getKey()) + "=" + encoded(it.getValue()))
            .collect(Collectors.joining("&"));
    return request(path)
        .headers(headers)
        .header("Origin", origin())
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(body));
  }

  /// Sends JSON as the page's scripts do.
  HttpResponse<String> json(String path, String body) throws IOException {
    return send(
        request(path)
            .header("Origin", origin())
            .header("Accept", "application/json")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)));
  }

  /// Saves a form upon a version in the background, as the page does while somebody writes.
  HttpResponse<String> save(String path, int version, Map<String, String> fields)
      throws IOException {
    return send(
        form(path, fields, "If-Match", "\"" + version + "\"", "Accept", "application/json"));
  }

  /// The lines of an answer that comes bit by bit; reading them throws UncheckedIOException.
  Stream<String> lines(String path) throws IOException {
    var answer =
        send(request(path).header("Accept", "text/event-stream").GET(), BodyHandlers.ofLines());
    if (answer.statusCode() == 200) return answer.body();
    throw new IOException(path + " answered with " + answer.statusCode());
  }

  /// Sends a PNG in a form with nothing else.
  HttpResponse<String> picture(String path, String field, byte[] png) throws IOException {
    var head =
        "--line\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"picture.png\"\r\nContent-Type: image/png\r\n\r\n"
            .formatted(field);
    var body = new ByteArrayOutputStream();
    body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    body.writeBytes(png);
    body.writeBytes("\r\n--line--\r\n".getBytes(StandardCharsets.UTF_8));
    return send(
        request(path)
            .header("Origin", origin())
            .header("Content-Type", "multipart/form-data; boundary=line")
            .POST(BodyPublishers.ofByteArray(body.toByteArray())));
  }

  static HttpResponse<String> expect(int status, HttpResponse<String> answer) {
    if (answer.statusCode() == status) return answer;
    throw new IllegalStateException(
        "%s answered with %d: %s".formatted(answer.uri(), answer.statusCode(), answer.body()));
  }

  private HttpRequest.Builder request(String path) {
    var request = HttpRequest.newBuilder(place.resolve(path)).timeout(PATIENCE);
    if (!place.equals(dashboard)) request.header("Host", dashboard.getAuthority());
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(it -> it.getKey() + "=" + it.getValue())
              .collect(Collectors.joining("; ")));
    }
    return request;
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
    return send(request, BodyHandlers.ofString());
  }

  private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> handler)
      throws IOException {
    try {
      var answer = http.send(request.build(), handler);
      for (var cookie : answer.headers().allValues("set-cookie")) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0], pair[1]);
      }
      return answer;
    } catch (InterruptedException e) {
      throw new InterruptedIOException();
    }
  }

  private String origin() {
    return dashboard.getScheme() + "://" + dashboard.getAuthority();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
