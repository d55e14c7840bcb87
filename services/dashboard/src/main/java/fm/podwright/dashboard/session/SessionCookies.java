package fm.podwright.dashboard.session;

import fm.podwright.core.account.AccountSettings;
import fm.podwright.core.account.OpenedSession;
import fm.podwright.core.account.RenewingSession.Renewed;
import fm.podwright.core.process.Addresses;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/// The two cookies of a session: the access token for a few minutes, the refresh token for weeks.
/// With https they are bound to this very host; plain http is for one's own machine alone.
@Singleton
public final class SessionCookies {
  private static final String ACCESS = "session";
  private static final String REFRESH = "renewal";

  private final AccessTokens tokens;
  private final AccountSettings accounts;
  private final SessionSettings settings;
  private final boolean isSecure;

  SessionCookies(
      AccessTokens tokens,
      AccountSettings accounts,
      SessionSettings settings,
      Addresses addresses) {
    if (!addresses.isSecure() && !isLoopback(addresses.dashboardUrl())) {
      throw new IllegalArgumentException(
          "PODWRIGHT_DASHBOARD_URL is plain http on another host than localhost, where anybody on"
              + " the way could read the sessions; use https");
    }
    this.tokens = tokens;
    this.accounts = accounts;
    this.settings = settings;
    this.isSecure = addresses.isSecure();
  }

  /// Has the browser keep a session that has just begun.
  public <T> MutableHttpResponse<T> keep(MutableHttpResponse<T> response, OpenedSession opened) {
    return response
        .cookie(cookie(ACCESS, tokens.sign(opened), settings.accessLife()))
        .cookie(cookie(REFRESH, opened.refreshToken(), accounts.sessionLife()));
  }

  /// Has the browser forget its session.
  public <T> MutableHttpResponse<T> drop(MutableHttpResponse<T> response) {
    return response
        .cookie(cookie(ACCESS, "", Duration.ZERO))
        .cookie(cookie(REFRESH, "", Duration.ZERO));
  }

  void keep(MutableHttpResponse<?> response, Renewed renewed) {
    response.cookie(cookie(ACCESS, tokens.sign(renewed.presence()), settings.accessLife()));
    renewed
        .refreshToken()
        .ifPresent(it -> response.cookie(cookie(REFRESH, it, accounts.sessionLife())));
  }

  boolean isSetBy(MutableHttpResponse<?> response) {
    return response.getCookie(name(ACCESS)).isPresent();
  }

  Optional<String> access(HttpRequest<?> request) {
    return request.getCookies().findCookie(name(ACCESS)).map(Cookie::getValue);
  }

  Optional<String> refresh(HttpRequest<?> request) {
    return request.getCookies().findCookie(name(REFRESH)).map(Cookie::getValue);
  }

  private Cookie cookie(String name, String value, Duration life) {
    return Cookie.of(name(name), value)
        .path("/")
        .httpOnly(true)
        .secure(isSecure)
        .sameSite(SameSite.Lax)
        .maxAge(life.toSeconds());
  }

  private String name(String name) {
    return isSecure ? "__Host-" + name : name;
  }

  private static boolean isLoopback(URI url) {
    var host = url.getHost();
    return host.equals("localhost")
        || host.endsWith(".localhost")
        || host.matches("127(\\.\\d{1,3}){3}")
        || host.equals("[::1]");
  }
}
