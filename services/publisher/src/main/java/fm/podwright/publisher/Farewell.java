package fm.podwright.publisher;

import fm.podwright.domain.account.Grounds;
import fm.podwright.domain.site.Departure;
import fm.podwright.publisher.http.Fields;
import fm.podwright.publisher.http.Reply;
import fm.podwright.publisher.http.Request;
import fm.podwright.publisher.site.BarePages;
import fm.podwright.publisher.site.Snapshot;
import io.netty.handler.codec.http.HttpHeaderNames;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Optional;

/// Answers for shows whose account is closed: they are gone (410), but for a feed that has moved,
/// which says for ever where to. So are shows that an operator has taken down, but for a feed that
/// stays without episodes, so that apps keep the subscription. Asked on the event loop, so it never
/// waits.
@Singleton
final class Farewell {
  private static final String GONE = "This podcast is not here any more.\n";
  private static final byte[] NOTHING = {};

  private final InstantSource clock;
  private final BarePages bare;

  Farewell(InstantSource clock, BarePages bare) {
    this.clock = clock;
    this.bare = bare;
  }

  /// The answer, if the show is closed by now, or down.
  Optional<Reply> reply(Request request, Route route, Snapshot snapshot) {
    return snapshot.isClosed(clock)
        ? Optional.of(closed(request, route, snapshot))
        : snapshot.takedown().flatMap(it -> down(request, route, it));
  }

  private Optional<Reply> down(Request request, Route route, Grounds grounds) {
    if (isFeed(route) && grounds.keepsFeed()) return Optional.empty();
    return Optional.of(route.isPage() ? bare.of(410).reply(request) : plain());
  }

  private Reply closed(Request request, Route route, Snapshot snapshot) {
    var departure = snapshot.departure();
    if (isFeed(route)) {
      return departure.map(it -> moved(301, it.feed())).orElseGet(Farewell::plain);
    }
    if (!route.isPage()) return plain();
    return departure
        .flatMap(Departure::home)
        .map(it -> moved(302, it))
        .orElseGet(() -> bare.of(410).reply(request));
  }

  private static boolean isFeed(Route route) {
    return route instanceof Route.RssFeed
        || route instanceof Route.FeedPage
        || route instanceof Route.JsonFeed;
  }

  /// Of pages it is not for ever: when the account pays again, they are back.
  private static Reply moved(int status, URI to) {
    var headers =
        Fields.of("text/plain; charset=utf-8", Fields.REVALIDATED)
            .set(HttpHeaderNames.LOCATION, to.toASCIIString());
    return new Reply.Whole(status, headers, NOTHING);
  }

  private static Reply plain() {
    var headers = Fields.of("text/plain; charset=utf-8", "no-cache");
    return new Reply.Whole(410, headers, GONE.getBytes(StandardCharsets.UTF_8));
  }
}
