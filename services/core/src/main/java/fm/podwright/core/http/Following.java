package fm.podwright.core.http;

import fm.podwright.core.http.WebAnswer.Hop;
import fm.podwright.core.http.WebRequest.Method;
import fm.podwright.core.http.WebUnavailable.Reason;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;

/// Follows redirects; where each leads is checked as the first address was.
final class Following {
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

  private final Exchange exchange;
  private final Destinations destinations;
  private final int max;
  private final List<Hop> hops = new ArrayList<>();

  Following(Exchange exchange, Destinations destinations, int max) {
    this.exchange = exchange;
    this.destinations = destinations;
    this.max = max;
  }

  WebAnswer send(WebRequest request) throws IOException {
    var next = request;
    while (true) {
      var answer = exchange.run(next, destinations.of(next.uri()));
      var isFollowed = next.method() != Method.POST && REDIRECTS.contains(answer.status());
      if (!isFollowed || answer.header("Location").isEmpty()) return travelled(answer);
      if (hops.size() == max) {
        throw new WebUnavailable(
            Reason.TOO_MANY_REDIRECTS, "The address redirects more than " + max + " times.");
      }
      hops.add(new Hop(next.uri(), answer.status()));
      next = at(next, target(next.uri(), answer.header("Location").orElseThrow()));
    }
  }

  private static URI target(URI from, String location) {
    try {
      return from.resolve(location.strip());
    } catch (IllegalArgumentException e) {
      throw new WebUnavailable(Reason.BROKEN, "The server redirects to what is no web address.", e);
    }
  }

  private static WebRequest at(WebRequest request, URI uri) {
    var headers = new HashMap<>(request.headers());
    if (!String.valueOf(uri.getAuthority()).equals(request.uri().getAuthority())) {
      headers.keySet().removeIf(name -> name.equalsIgnoreCase("Authorization"));
    }
    return new WebRequest(request.method(), uri, headers, request.body(), request.reading());
  }

  private WebAnswer travelled(WebAnswer answer) {
    return new WebAnswer(
        answer.uri(), hops, answer.status(), answer.headers(), answer.body(), answer.isWhole());
  }
}
