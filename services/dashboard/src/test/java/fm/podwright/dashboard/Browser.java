package fm.podwright.dashboard;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A browser that keeps cookies, says where its forms come from, and follows no redirect.
public final class Browser {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final String origin;
  private final Map<String, String> cookies = new TreeMap<>();

  Browser(String origin) {
    this.origin = origin;
  }

  /// Another browser with the same cookies, as a thief has it.
  public Browser copy() {
    var copy = new Browser(origin);
    copy.cookies.putAll(cookies);
    return copy;
  }

  public Map<String, String> cookies() {
    return cookies;
  }

  /// The cookie's value; empty if there is none.
  public String cookie(String name) {
    return cookies.getOrDefault(name, "");
  }

  public HttpResponse<String> get(String path) {
    return send(request(path).header("Accept", "text/html").GET());
  }

  public HttpResponse<String> post(String path, Map<String, String> fields) {
    return send(form(path, fields).header("Origin", origin));
  }

  /// A form without a word about where it comes from.
  public HttpRequest.Builder form(String path, Map<String, String> fields) {
    return request(path)
        .header("Accept", "text/html")
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(encode(fields)));
  }

  /// Sends a file in a form with nothing else.
  public HttpResponse<String> upload(String path, String field, String accept, byte[] file) {
    var head =
        """
        --line\r
        Content-Disposition: form-data; name="%s"; filename="picture.png"\r
        Content-Type: image/png\r
        \r
        """
            .formatted(field);
    var body = new ByteArrayOutputStream();
    body.writeBytes(head.getBytes(UTF_8));
    body.writeBytes(file);
    body.writeBytes("\r\n--line--\r\n".getBytes(UTF_8));
    return send(
        request(path)
            .header("Accept", accept)
            .header("Content-Type", "multipart/form-data; boundary=line")
            .header("Origin", origin)
            .POST(BodyPublishers.ofByteArray(body.toByteArray())));
  }

  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(origin + path));
  }

  public HttpResponse<String> signIn(String email, String password) {
    return post("/sign-in", Map.of("email", email, "password", password));
  }

  public HttpResponse<String> send(HttpRequest.Builder request) {
    if (!cookies.isEmpty()) request.header("Cookie", header());
    try {
      var response = HTTP.send(request.build(), BodyHandlers.ofString());
      response.headers().allValues("set-cookie").forEach(this::keep);
      return response;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private String header() {
    return cookies.entrySet().stream()
        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  private void keep(String line) {
    var end = line.indexOf(';');
    var equals = line.indexOf('=');
    var name = line.substring(0, equals);
    if (line.contains("Max-Age=0")) cookies.remove(name);
    else cookies.put(name, line.substring(equals + 1, end));
  }

  private static String encode(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
        .collect(Collectors.joining("&"));
  }
}
