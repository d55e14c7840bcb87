package fm.podwright.dashboard.session;

import fm.podwright.core.account.Presence;
import fm.podwright.core.account.RenewingSession;
import fm.podwright.core.account.RenewingSession.Renewed;
import fm.podwright.core.account.Sessions;
import fm.podwright.core.staff.Appointing;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.dashboard.session.AccessTokens.Holder;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.InstantSource;
import java.util.Optional;

/// Finds out who is signed in. An access token alone opens nothing: its session is looked up each
/// time, so that what was ended or taken away is felt at once. One that has run out is renewed
/// here, inside the request, which therefore is never lost.
@ServerFilter("/**")
final class Attendance implements Ordered {
  static final int ORDER = ServerFilterPhase.SECURITY.before();
  private static final String RENEWED = "podwright.renewed";

  private final SessionCookies cookies;
  private final AccessTokens tokens;
  private final Sessions sessions;
  private final RenewingSession renewing;
  private final Appointing appointing;
  private final Tenancy tenancy;
  private final InstantSource clock;

  Attendance(
      SessionCookies cookies,
      AccessTokens tokens,
      Sessions sessions,
      RenewingSession renewing,
      Appointing appointing,
      Tenancy tenancy,
      InstantSource clock) {
    this.cookies = cookies;
    this.tokens = tokens;
    this.sessions = sessions;
    this.renewing = renewing;
    this.appointing = appointing;
    this.tenancy = tenancy;
    this.clock = clock;
  }

  @RequestFilter
  @ExecuteOn(TaskExecutors.BLOCKING)
  void recognize(HttpRequest<?> request) {
    if (request.getPath().startsWith("/assets/")) return;
    cookies
        .access(request)
        .flatMap(tokens::read)
        .flatMap(this::find)
        .or(() -> renew(request))
        .map(appointing::recognize)
        .ifPresent(presence -> SignedIn.note(request, presence));
  }

  @ResponseFilter
  void keep(HttpRequest<?> request, MutableHttpResponse<?> response) {
    if (cookies.isSetBy(response)) return;
    request
        .getAttribute(RENEWED, Renewed.class)
        .ifPresent(renewed -> cookies.keep(response, renewed));
  }

  private Optional<Presence> find(Holder holder) {
    return tenancy
        .in(
            holder.account(),
            () -> sessions.find(holder.account(), holder.session(), clock.instant()))
        .filter(presence -> presence.member().user().equals(holder.user()));
  }

  private Optional<Presence> renew(HttpRequest<?> request) {
    var renewed = cookies.refresh(request).flatMap(renewing::renew);
    renewed.ifPresent(it -> request.setAttribute(RENEWED, it));
    return renewed.map(Renewed::presence);
  }

  @Override
  public int getOrder() {
    return ORDER;
  }
}
