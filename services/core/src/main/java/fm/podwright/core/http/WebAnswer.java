package fm.podwright.core.http;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What a server outside answered.
///
/// @param uri where the answer came from, after all redirects
/// @param hops the redirects that led there, in order
/// @param headers by name, whatever its case
/// @param body decompressed
/// @param isWhole false where only the beginning of the body was taken
@SuppressWarnings("ArrayRecordComponent") // bytes to be read, never compared
public record WebAnswer(
    URI uri,
    List<Hop> hops,
    int status,
    Map<String, List<String>> headers,
    byte[] body,
    boolean isWhole) {

  /// A redirect: who answered with which status.
  public record Hop(URI from, int status) {}

  public WebAnswer {
    hops = List.copyOf(hops);
    var sorted = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
    headers.forEach((name, values) -> sorted.merge(name, List.copyOf(values), WebAnswer::both));
    headers = sorted;
  }

  /// The first value of a header.
  public Optional<String> header(String name) {
    return headers.getOrDefault(name, List.of()).stream().findFirst();
  }

  /// True for 200 to 299.
  public boolean isSuccess() {
    return status >= 200 && status < 300;
  }

  static List<String> both(List<String> first, List<String> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
