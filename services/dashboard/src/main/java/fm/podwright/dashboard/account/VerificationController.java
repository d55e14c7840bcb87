package fm.podwright.dashboard.account;

import fm.podwright.core.account.Purpose;
import fm.podwright.core.account.SigningUp;
import fm.podwright.core.account.Tokens;
import fm.podwright.dashboard.Frames;
import fm.podwright.dashboard.http.Notices;
import fm.podwright.templates.dashboard.Notice;
import fm.podwright.templates.dashboard.account.LinkGonePage;
import fm.podwright.templates.dashboard.account.VerificationPage;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;

/// Proves addresses by links sent to them.
@Controller("/verification")
@Secured(SecurityRule.IS_ANONYMOUS)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
final class VerificationController {
  private static final URI SIGN_IN = URI.create("/sign-in");

  private final SigningUp signingUp;
  private final Tokens tokens;
  private final Frames frames;
  private final Notices notices;

  VerificationController(SigningUp signingUp, Tokens tokens, Frames frames, Notices notices) {
    this.signingUp = signingUp;
    this.tokens = tokens;
    this.frames = frames;
    this.notices = notices;
  }

  @Get("/{token}")
  HttpResponse<?> show(HttpRequest<?> request, String token) {
    return tokens.peek(token, Purpose.VERIFICATION).isPresent()
        ? HttpResponse.ok(new VerificationPage(frames.plain(request), token))
        : gone(request);
  }

  @Post("/{token}")
  HttpResponse<?> create(HttpRequest<?> request, String token) {
    return signingUp.verify(token)
        ? notices.redirect(SIGN_IN, Notice.good("Your address is confirmed. Sign in."))
        : gone(request);
  }

  private HttpResponse<?> gone(HttpRequest<?> request) {
    var text =
        "It was used already, or it is older than two days. Sign in: if your address is not"
            + " confirmed yet, we send you another one.";
    return HttpResponse.notFound(
        new LinkGonePage(frames.plain(request), text, "/sign-in", "Sign in"));
  }
}
