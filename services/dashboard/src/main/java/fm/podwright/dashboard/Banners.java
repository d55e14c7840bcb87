package fm.podwright.dashboard;

import fm.podwright.core.account.Suspensions;
import fm.podwright.core.billing.Entitlements;
import fm.podwright.core.billing.Outlook;
import fm.podwright.core.process.Addresses;
import fm.podwright.domain.account.Role;
import fm.podwright.domain.account.Suspension;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.templates.dashboard.Banner;
import fm.podwright.templates.dashboard.Notice;
import fm.podwright.templates.dashboard.billing.BannerWords;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.regex.Pattern;

/// The one line above every page, about what operators hold against the account, a domain that is
/// lost or the plan; and what was put away of it.
@Singleton
public class Banners {
  private static final Duration AWAY = Duration.ofDays(7);
  private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,60}");

  private final Suspensions suspensions;
  private final Alarms alarms;
  private final Entitlements entitlements;
  private final InstantSource clock;
  private final boolean isSecure;

  Banners(
      Suspensions suspensions,
      Alarms alarms,
      Entitlements entitlements,
      InstantSource clock,
      Addresses addresses) {
    this.suspensions = suspensions;
    this.alarms = alarms;
    this.entitlements = entitlements;
    this.clock = clock;
    this.isSecure = addresses.isSecure();
  }

  /// The line for the page that is made for this request, in the caller's transaction; none on the
  /// page of billing, which says it all.
  Optional<Banner> of(HttpRequest<?> request, AccountId account, Role role) {
    var suspension = suspensions.find(account);
    if (suspension.isPresent()) return suspension.map(Banners::suspended);
    var alarm = alarms.of(account, role);
    if (alarm.filter(it -> !it.path().equals(request.getPath())).isPresent()) return alarm;
    if (request.getPath().startsWith("/billing")) return Optional.empty();
    return entitlements
        .outlook(account)
        .flatMap(this::banner)
        .filter(it -> !it.canGo() || !isAway(request, it.code()));
  }

  /// Goes to another page, and leaves out that line for a week.
  public MutableHttpResponse<?> putAway(String code, URI to) {
    if (!CODE.matcher(code).matches()) return HttpResponse.seeOther(to);
    return HttpResponse.seeOther(to)
        .cookie(
            Cookie.of(name(), code)
                .path("/")
                .httpOnly(true)
                .secure(isSecure)
                .sameSite(SameSite.Lax)
                .maxAge(AWAY));
  }

  private static Banner suspended(Suspension it) {
    var text =
        "The account is suspended: everything can be read, and nothing written, uploaded or published. %s. The mail about it says how to answer."
            .formatted(it.reason());
    return new Banner(Notice.bad(text), "To the account", "", "/account");
  }

  private Optional<Banner> banner(Outlook outlook) {
    return BannerWords.of(
        outlook.standing(), outlook.closes(), outlook.downloads(), clock.instant());
  }

  private boolean isAway(HttpRequest<?> request, String code) {
    return request
        .getCookies()
        .findCookie(name())
        .filter(it -> code.equals(it.getValue()))
        .isPresent();
  }

  private String name() {
    return isSecure ? "__Host-banner" : "banner";
  }
}
