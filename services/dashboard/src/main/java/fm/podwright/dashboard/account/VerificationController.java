package fm.podwright.dashboard.account;

import fm.podwright.core.account.Client;
import fm.podwright.core.account.Purpose;
import fm.podwright.core.account.Tokens;
import fm.podwright.core.account.VerificationOutcome;
import fm.podwright.core.account.Verifying;
import fm.podwright.dashboard.Frames;
import fm.podwright.dashboard.http.Fields;
import fm.podwright.dashboard.session.SessionCookies;
import fm.podwright.templates.dashboard.account.LinkGonePage;
import fm.podwright.templates.dashboard.account.VerificationPage;
import fm.podwright.templates.form.Form;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import java.util.Map;

/// Proves addresses by links sent to them.
@Controller("/verification")
@Secured(SecurityRule.IS_ANONYMOUS)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
final class VerificationController {
  private static final URI HOME = URI.create("/home");
  private static final String OTHER_PASSWORD =
      "This address was signed up with another password. If that was not you, choose “Forgotten"
          + " your password?” to set one of your own.";

  private final Verifying verifying;
  private final Tokens tokens;
  private final SessionCookies cookies;
  private final Frames frames;

  VerificationController(
      Verifying verifying, Tokens tokens, SessionCookies cookies, Frames frames) {
    this.verifying = verifying;
    this.tokens = tokens;
    this.cookies = cookies;
    this.frames = frames;
  }

  @Get("/{token}")
  HttpResponse<?> show(HttpRequest<?> request, String token) {
    return tokens.peek(token, Purpose.VERIFICATION).isPresent()
        ? HttpResponse.ok(new VerificationPage(frames.plain(request), Form.EMPTY, token))
        : gone(request);
  }

  @Post("/{token}")
  HttpResponse<?> create(
      HttpRequest<?> request, String token, @Body Map<String, String> body, Client client) {
    return switch (verifying.verify(token, new Fields(body).exact("password"), client)) {
      case VerificationOutcome.Verified(var session) ->
          cookies.keep(HttpResponse.seeOther(HOME), session);
      case VerificationOutcome.OtherPassword() -> {
        var form = Form.EMPTY.refuse("password", OTHER_PASSWORD);
        yield HttpResponse.unprocessableEntity()
            .body(new VerificationPage(frames.plain(request), form, token));
      }
      case VerificationOutcome.Gone() -> gone(request);
    };
  }

  private HttpResponse<?> gone(HttpRequest<?> request) {
    var text =
        "It was used already, or it is older than two days. Sign in: if your address is not"
            + " confirmed yet, we send you another one.";
    return HttpResponse.notFound(
        new LinkGonePage(frames.plain(request), text, "/sign-in", "Sign in"));
  }
}
