package fm.podwright.dashboard.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import fm.podwright.core.process.Addresses;
import fm.podwright.templates.dashboard.Notice;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/// Carries a sentence over a redirect: the next page that is rendered shows it once.
@Singleton
public final class Notices {
  private static final String NAME = "notice";
  private static final String TAKEN = "podwright.notice";
  private static final Pattern SHAPE = Pattern.compile("(GOOD|WARN|BAD)\\.([A-Za-z0-9_-]{1,2000})");
  private static final int SECONDS = 60;

  private final boolean isSecure;

  Notices(Addresses addresses) {
    this.isSecure = addresses.isSecure();
  }

  /// Goes to another page, which says what happened.
  public MutableHttpResponse<?> redirect(URI to, Notice notice) {
    var text =
        Base64.getUrlEncoder().withoutPadding().encodeToString(notice.text().getBytes(UTF_8));
    return HttpResponse.seeOther(to).cookie(cookie(notice.kind() + "." + text, SECONDS));
  }

  /// The sentence to show on the page that is made for this request.
  public Optional<Notice> take(HttpRequest<?> request) {
    var found = request.getCookies().findCookie(name()).flatMap(it -> parse(it.getValue()));
    found.ifPresent(_ -> request.setAttribute(TAKEN, true));
    return found;
  }

  void forget(HttpRequest<?> request, MutableHttpResponse<?> response) {
    var wasShown = request.getAttribute(TAKEN).isPresent();
    if (wasShown && response.getCookie(name()).isEmpty()) response.cookie(cookie("", 0));
  }

  private static Optional<Notice> parse(String value) {
    var matcher = SHAPE.matcher(value);
    if (!matcher.matches()) return Optional.empty();
    try {
      var text = new String(Base64.getUrlDecoder().decode(matcher.group(2)), UTF_8);
      return Optional.of(new Notice(Notice.Kind.valueOf(matcher.group(1)), text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Cookie cookie(String value, int seconds) {
    return Cookie.of(name(), value)
        .path("/")
        .httpOnly(true)
        .secure(isSecure)
        .sameSite(SameSite.Lax)
        .maxAge(seconds);
  }

  private String name() {
    return isSecure ? "__Host-" + NAME : NAME;
  }
}
