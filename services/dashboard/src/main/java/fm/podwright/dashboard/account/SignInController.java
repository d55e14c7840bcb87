package fm.podwright.dashboard.account;

import fm.podwright.core.account.Client;
import fm.podwright.core.account.SignInOutcome;
import fm.podwright.core.account.SigningIn;
import fm.podwright.dashboard.Frames;
import fm.podwright.dashboard.http.Fields;
import fm.podwright.dashboard.http.OwnPath;
import fm.podwright.dashboard.session.SessionCookies;
import fm.podwright.templates.dashboard.account.SignInPage;
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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import java.util.Map;

/// Opens sessions.
@Controller("/sign-in")
@Secured(SecurityRule.IS_ANONYMOUS)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
final class SignInController {
  private static final URI HOME = URI.create("/home");
  private static final String TO = "to";

  private final SigningIn signingIn;
  private final SessionCookies cookies;
  private final Frames frames;

  SignInController(SigningIn signingIn, SessionCookies cookies, Frames frames) {
    this.signingIn = signingIn;
    this.cookies = cookies;
    this.frames = frames;
  }

  @Get
  SignInPage show(HttpRequest<?> request, @QueryValue(value = TO, defaultValue = "") String to) {
    return new SignInPage(frames.plain(request), Form.EMPTY.with(TO, to));
  }

  @Post
  HttpResponse<?> create(HttpRequest<?> request, @Body Map<String, String> body, Client client) {
    var fields = new Fields(body);
    var email = fields.email("email");
    if (email.isEmpty()) return refuse(request, fields.form().refuse("email", Sentences.EMAIL));
    return switch (signingIn.signIn(email.get(), fields.exact("password"), client)) {
      case SignInOutcome.Opened(var session) ->
          cookies.keep(
              HttpResponse.seeOther(OwnPath.parse(fields.exact(TO)).orElse(HOME)), session);
      case SignInOutcome.Wrong() -> refuse(request, fields, "E-mail or password is wrong.");
      case SignInOutcome.Unverified() ->
          refuse(
              request,
              fields,
              "Your address is not confirmed yet. We have sent you the link again: follow it.");
      case SignInOutcome.Limited() -> refuse(request, fields, Sentences.LIMITED);
    };
  }

  private HttpResponse<?> refuse(HttpRequest<?> request, Fields fields, String sentence) {
    return refuse(request, fields.form().refuse("", sentence));
  }

  private HttpResponse<?> refuse(HttpRequest<?> request, Form form) {
    return HttpResponse.unprocessableEntity().body(new SignInPage(frames.plain(request), form));
  }
}
