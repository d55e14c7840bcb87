package fm.podwright.dashboard.http;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Turns away what asks for another host (421) and what a foreign page wants changed (403), before
/// anything else looks at it.
@ServerFilter("/**")
final class Gate implements Ordered {
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  private static final String STRIPE = "/stripe/webhook";

  private final OwnOrigin own;
  private final Errors errors;
  private final Askers askers;

  Gate(OwnOrigin own, Errors errors, Askers askers) {
    this.own = own;
    this.errors = errors;
    this.askers = askers;
  }

  @RequestFilter
  @Nullable HttpResponse<?> check(HttpRequest<?> request) {
    if (askers.isKeeper(request)) return null;
    if (!own.isAskedFor(request)) {
      return errors.answer(request, HttpStatus.MISDIRECTED_REQUEST);
    }
    if (isUnsafe(request) && !own.isAskedBySelf(request)) {
      return errors.answer(request, HttpStatus.FORBIDDEN, Errors.FOREIGN);
    }
    return null;
  }

  /// Stripe's events come from no page: their signature says whose they are.
  private static boolean isUnsafe(HttpRequest<?> request) {
    return !SAFE.contains(request.getMethodName()) && !request.getPath().equals(STRIPE);
  }

  @Override
  public int getOrder() {
    return ServerFilterPhase.FIRST.after();
  }
}
