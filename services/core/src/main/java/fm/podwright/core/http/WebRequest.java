package fm.podwright.core.http;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What is asked of a server outside. GET and HEAD follow redirects; what is posted goes to one
/// address only.
///
/// @param headers by name; `Authorization` is not handed on to another host
/// @param body empty where nothing is sent
/// @param reading how much of the answer's body is taken
public record WebRequest(
    Method method, URI uri, Map<String, String> headers, String body, Reading reading) {
  private static final String FORM = "application/x-www-form-urlencoded";

  /// The methods that are sent.
  public enum Method {
    GET,
    HEAD,
    POST
  }

  /// How much of a body is taken, in bytes after decompression: one that is longer is refused or
  /// cut.
  public sealed interface Reading {
    /// At most `bytes`.
    long bytes();

    /// All of it; a longer one is refused.
    record Whole(long bytes) implements Reading {}

    /// Its beginning; the answer says whether there was more.
    record Beginning(long bytes) implements Reading {}
  }

  public WebRequest {
    headers = Map.copyOf(headers);
  }

  /// A GET of all that is there, up to 10 MB.
  public static WebRequest get(URI uri) {
    return new WebRequest(Method.GET, uri, Map.of(), "", new Reading.Whole(10_000_000));
  }

  /// A HEAD.
  public static WebRequest head(URI uri) {
    return new WebRequest(Method.HEAD, uri, Map.of(), "", new Reading.Whole(0));
  }

  /// A POST of a form, whose answer is short.
  public static WebRequest form(URI uri, Map<String, String> fields) {
    var body =
        new TreeMap<>(fields)
            .entrySet().stream()
                .map(it -> encoded(it.getKey()) + "=" + encoded(it.getValue()))
                .collect(Collectors.joining("&"));
    return new WebRequest(
        Method.POST, uri, Map.of("Content-Type", FORM), body, new Reading.Beginning(100_000));
  }

  /// A POST of `json`, whose answer is short.
  public static WebRequest json(URI uri, String json) {
    var headers = Map.of("Content-Type", "application/json");
    return new WebRequest(Method.POST, uri, headers, json, new Reading.Beginning(100_000));
  }

  /// The same with another header.
  public WebRequest with(String name, String value) {
    var more = new HashMap<>(headers);
    more.put(name, value);
    return new WebRequest(method, uri, more, body, reading);
  }

  /// The same, taking another part of the body.
  public WebRequest reading(Reading other) {
    return new WebRequest(method, uri, headers, body, other);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
