package fm.podwright.dashboard.account;

import fm.podwright.core.account.Client;
import fm.podwright.core.account.PasswordOutcome;
import fm.podwright.core.account.Purpose;
import fm.podwright.core.account.ResettingPassword;
import fm.podwright.core.account.Tokens;
import fm.podwright.dashboard.Frames;
import fm.podwright.dashboard.http.Fields;
import fm.podwright.dashboard.session.SessionCookies;
import fm.podwright.templates.dashboard.account.LinkGonePage;
import fm.podwright.templates.dashboard.account.MailSentPage;
import fm.podwright.templates.dashboard.account.NewPasswordPage;
import fm.podwright.templates.dashboard.account.PasswordResetPage;
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

/// Sends links to new passwords, and sets them.
@Controller("/password-reset")
@Secured(SecurityRule.IS_ANONYMOUS)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
final class PasswordResetController {
  private static final URI HOME = URI.create("/home");

  private final ResettingPassword resetting;
  private final Tokens tokens;
  private final SessionCookies cookies;
  private final Frames frames;

  PasswordResetController(
      ResettingPassword resetting, Tokens tokens, SessionCookies cookies, Frames frames) {
    this.resetting = resetting;
    this.tokens = tokens;
    this.cookies = cookies;
    this.frames = frames;
  }

  @Get
  PasswordResetPage show(HttpRequest<?> request) {
    return new PasswordResetPage(frames.plain(request), Form.EMPTY);
  }

  @Post
  HttpResponse<?> create(HttpRequest<?> request, @Body Map<String, String> body, Client client) {
    var fields = new Fields(body);
    var email = fields.email("email");
    if (email.isEmpty()) return refuse(request, fields.form().refuse("email", Sentences.EMAIL));
    return resetting.ask(email.get(), client)
        ? HttpResponse.ok(sent(request, email.get().value()))
        : refuse(request, fields.form().refuse("", Sentences.LIMITED));
  }

  @Get("/{token}")
  HttpResponse<?> edit(HttpRequest<?> request, String token) {
    return tokens.peek(token, Purpose.RESET).isPresent()
        ? HttpResponse.ok(new NewPasswordPage(frames.plain(request), Form.EMPTY, token))
        : gone(request);
  }

  @Post("/{token}")
  HttpResponse<?> update(
      HttpRequest<?> request, String token, @Body Map<String, String> body, Client client) {
    return switch (resetting.reset(token, new Fields(body).exact("password"), client)) {
      case PasswordOutcome.Changed(var session) ->
          cookies.keep(HttpResponse.seeOther(HOME), session);
      case PasswordOutcome.Flawed(var flaw) -> {
        var form = Form.EMPTY.refuse("password", Sentences.of(flaw));
        yield HttpResponse.unprocessableEntity()
            .body(new NewPasswordPage(frames.plain(request), form, token));
      }
      case PasswordOutcome.Refused(), PasswordOutcome.Limited() -> gone(request);
    };
  }

  private HttpResponse<?> refuse(HttpRequest<?> request, Form form) {
    return HttpResponse.unprocessableEntity()
        .body(new PasswordResetPage(frames.plain(request), form));
  }

  private MailSentPage sent(HttpRequest<?> request, String email) {
    return new MailSentPage(
        frames.plain(request),
        "Look into your mail",
        email,
        "If there is an account with this address, a mail with a link to a new password is on"
            + " its way. The link works once, for 30 minutes.");
  }

  private HttpResponse<?> gone(HttpRequest<?> request) {
    var text = "It was used already, or it is older than 30 minutes. Ask for another one.";
    return HttpResponse.notFound(
        new LinkGonePage(frames.plain(request), text, "/password-reset", "Send a new link"));
  }
}
