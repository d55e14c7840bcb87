package fm.podwright.publisher;

import fm.podwright.domain.site.OldPath;
import fm.podwright.publisher.http.Fields;
import fm.podwright.publisher.http.Reply;
import fm.podwright.publisher.http.Request;
import fm.podwright.publisher.site.Snapshot;
import io.netty.handler.codec.http.HttpHeaderNames;
import java.util.Optional;

/// Leads to the primary host, and from paths of a show's former site to where things are now. What
/// is there is never covered: a path counts once nothing is found at it, or together with a query
/// that is named.
final class Forwarding {
  private static final byte[] NOTHING = {};

  private Forwarding() {}

  /// The answer to what is not to be looked for here: a page asked of another host than the primary
  /// one, and a path with a query that a former site had together.
  static Optional<Reply> ahead(Request request, Route route, Snapshot snapshot) {
    if (route.isPage() && !request.host().equals(snapshot.canonicalHost())) {
      var home = snapshot.feed().site().home().resolve("/");
      return Optional.of(redirect(301, home + request.target().substring(1)));
    }
    return snapshot
        .formerly()
        .asked(request.path(), request.query())
        .map(it -> moved(it, snapshot));
  }

  /// The answer that was found, or where the path leads if there was nothing.
  static Reply instead(Request request, Snapshot snapshot, Reply found) {
    if (found.status() != 404) return found;
    return snapshot
        .formerly()
        .find(request.path(), request.query())
        .map(it -> moved(it, snapshot))
        .orElse(found);
  }

  /// Leads to an address of this host or another.
  static Reply redirect(int status, String location) {
    var headers =
        Fields.of("text/plain; charset=utf-8", Fields.REVALIDATED)
            .set(HttpHeaderNames.LOCATION, location)
            .set(HttpHeaderNames.VARY, HttpHeaderNames.HOST);
    return new Reply.Whole(status, headers, NOTHING);
  }

  private static Reply moved(OldPath path, Snapshot snapshot) {
    return redirect(301, path.target(snapshot.feed().site()).toASCIIString());
  }
}
