package fm.podwright.dashboard.account;

import fm.podwright.core.account.OpeningSession;
import fm.podwright.dashboard.session.SessionCookies;
import fm.podwright.dashboard.session.SignedIn;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;

/// Ends the session of this browser.
@Controller("/sign-out")
@Secured(SecurityRule.IS_ANONYMOUS)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
final class SignOutController {
  private static final URI FRONT = URI.create("/");

  private final OpeningSession sessions;
  private final SessionCookies cookies;

  SignOutController(OpeningSession sessions, SessionCookies cookies) {
    this.sessions = sessions;
    this.cookies = cookies;
  }

  @Post
  HttpResponse<?> create(HttpRequest<?> request) {
    SignedIn.by(request).ifPresent(sessions::close);
    return cookies.drop(HttpResponse.seeOther(FRONT));
  }
}
