package fm.podwright.publisher.http;

import io.netty.handler.codec.http.HttpHeaders;
import java.net.InetAddress;
import java.util.Optional;

/// A GET or HEAD as it came in. `host` is lower case and without a port; `path` is as it was sent,
/// without the query; `listener` is the address that asked.
public record Request(
    boolean isHead,
    String host,
    String path,
    String query,
    HttpHeaders headers,
    InetAddress listener) {

  /// The first header of that name.
  public Optional<String> header(CharSequence name) {
    return Optional.ofNullable(headers.get(name));
  }

  /// All headers of that name as the one list that they mean.
  public Optional<String> list(CharSequence name) {
    var all = headers.getAll(name);
    return switch (all.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(all.getFirst());
      default -> Optional.of(String.join(",", all));
    };
  }

  /// The method's name.
  public String method() {
    return isHead ? "HEAD" : "GET";
  }

  /// What follows the host in the address, for a redirect to another host.
  public String target() {
    return query.isEmpty() ? path : path + "?" + query;
  }
}
