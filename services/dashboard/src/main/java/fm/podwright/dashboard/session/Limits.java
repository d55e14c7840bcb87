package fm.podwright.dashboard.session;

import fm.podwright.core.http.Peer;
import fm.podwright.core.http.RateSettings;
import fm.podwright.core.http.Rates;
import fm.podwright.dashboard.http.Askers;
import fm.podwright.dashboard.http.Errors;
import fm.podwright.dashboard.http.Words;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Bounds how much an account, or a network address that nobody has signed in from, may ask in a
/// minute; and of that how much that costs us dearly. Who is on this machine is not bounded.
@ServerFilter("/**")
final class Limits implements Ordered {
  private static final String STRIPE = "/stripe/webhook";

  /// Storage is told of uploads, pictures are decoded, servers outside are asked.
  private static final Pattern COSTLY =
      Pattern.compile(
          "/uploads|/feed-health|/members/invitations|/shows/[^/]+/(artwork|site/banner|moving)"
              + "|/people/[^/]+/portrait|/episodes/[^/]+/(artwork|transcript|copy|preview|chapters/pictures)");

  private final Rates rates;
  private final RateSettings settings;
  private final Askers askers;
  private final Errors errors;

  Limits(Rates rates, RateSettings settings, Askers askers, Errors errors) {
    this.rates = rates;
    this.settings = settings;
    this.askers = askers;
    this.errors = errors;
  }

  @RequestFilter
  @ExecuteOn(TaskExecutors.BLOCKING)
  @Nullable HttpResponse<?> check(HttpRequest<?> request) {
    if (isFree(request)) return null;
    var wait = refusal(request);
    return wait.isEmpty() ? null : refused(request, wait.get());
  }

  private Optional<Duration> refusal(HttpRequest<?> request) {
    var presence = SignedIn.by(request);
    return presence.isPresent()
        ? ofAccount(request, presence.get().member().account())
        : ofAddress(askers.address(request));
  }

  private Optional<Duration> ofAccount(HttpRequest<?> request, AccountId account) {
    var refused = rates.refusal("account", account.toString(), settings.perAccount());
    return refused.isPresent() || !isCostly(request)
        ? refused
        : rates.refusal("costly", account.toString(), settings.costlyPerAccount());
  }

  private Optional<Duration> ofAddress(InetAddress address) {
    return address.isLoopbackAddress()
        ? Optional.empty()
        : rates.refusal("address", Peer.network(address), settings.perAddress());
  }

  /// Files are kept by browsers, keepers ask for health, and Stripe's events are signed.
  private boolean isFree(HttpRequest<?> request) {
    var path = request.getPath();
    return path.startsWith("/assets/") || path.equals(STRIPE) || askers.isKeeper(request);
  }

  private static boolean isCostly(HttpRequest<?> request) {
    return request.getMethodName().equals("POST") && COSTLY.matcher(request.getPath()).matches();
  }

  private HttpResponse<?> refused(HttpRequest<?> request, Duration wait) {
    var seconds = Math.max(1, wait.plusMillis(999).toSeconds());
    var words =
        new Words(
            "That was a lot at once",
            "Nothing was changed. Wait "
                + seconds
                + (seconds == 1 ? " second" : " seconds")
                + ", then try again.");
    return errors
        .answer(request, HttpStatus.TOO_MANY_REQUESTS, words)
        .header(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
  }

  /// Behind [Attendance], who says who is signed in.
  @Override
  public int getOrder() {
    return ServerFilterPhase.SECURITY.before() + 1;
  }
}
