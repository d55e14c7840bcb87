package fm.podwright.publisher.http;

import fm.podwright.core.http.Peer;
import io.netty.handler.codec.http.HttpHeaders;
import java.net.InetAddress;
import java.util.Optional;

/// A GET or HEAD as it came in. `host` is lower case and without a port; `path` is as it was sent,
/// without the query; `peer` is the other end of the connection that it came by.
public record Request(
    boolean isHead, String host, String path, String query, HttpHeaders headers, Peer peer) {

  /// The address that asked, behind proxies of ours that of who asked them.
  public InetAddress listener() {
    return peer.client(headers::getAll);
  }

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
