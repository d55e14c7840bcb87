package fm.podwright.dashboard.account;

import fm.podwright.core.account.Client;
import fm.podwright.core.account.Invited;
import fm.podwright.core.account.JoinOutcome;
import fm.podwright.core.account.Joining;
import fm.podwright.core.account.Presence;
import fm.podwright.dashboard.Frames;
import fm.podwright.dashboard.http.Fields;
import fm.podwright.dashboard.session.May;
import fm.podwright.dashboard.session.SessionCookies;
import fm.podwright.dashboard.session.SignedIn;
import fm.podwright.domain.account.Act;
import fm.podwright.templates.dashboard.account.InvitationPage;
import fm.podwright.templates.dashboard.account.Invitee;
import fm.podwright.templates.dashboard.account.LinkGonePage;
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

/// Lets the invited join.
@Controller("/invitations")
@Secured(SecurityRule.IS_ANONYMOUS)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
final class InvitationController {
  private static final URI HOME = URI.create("/home");

  private final Joining joining;
  private final SessionCookies cookies;
  private final Frames frames;

  InvitationController(Joining joining, SessionCookies cookies, Frames frames) {
    this.joining = joining;
    this.cookies = cookies;
    this.frames = frames;
  }

  @Get("/{token}")
  HttpResponse<?> show(HttpRequest<?> request, String token) {
    return joining
        .find(token)
        .<HttpResponse<?>>map(it -> HttpResponse.ok(page(request, token, it, Form.EMPTY)))
        .orElseGet(() -> gone(request));
  }

  @Post("/{token}")
  HttpResponse<?> create(
      HttpRequest<?> request, String token, @Body Map<String, String> body, Client client) {
    var fields = new Fields(body);
    var form = Sentences.named(fields.form(), fields);
    if (form.refused()) return refuse(request, token, form);
    var name = fields.line("name");
    return answer(
        request, token, form, joining.joinAsNew(token, name, fields.exact("password"), client));
  }

  @Post("/{token}/membership")
  @May(Act.READ)
  HttpResponse<?> join(HttpRequest<?> request, String token, Presence presence, Client client) {
    return answer(request, token, Form.EMPTY, joining.join(token, presence, client));
  }

  private HttpResponse<?> answer(
      HttpRequest<?> request, String token, Form form, JoinOutcome outcome) {
    return switch (outcome) {
      case JoinOutcome.Joined(var session) -> cookies.keep(HttpResponse.seeOther(HOME), session);
      case JoinOutcome.Gone() -> gone(request);
      case JoinOutcome.Flawed(var flaw) ->
          refuse(request, token, form.refuse("password", Sentences.of(flaw)));
      case JoinOutcome.Other() ->
          refuse(request, token, form.refuse("", "This invitation is for somebody else."));
    };
  }

  private HttpResponse<?> refuse(HttpRequest<?> request, String token, Form form) {
    return joining
        .find(token)
        .<HttpResponse<?>>map(
            it -> HttpResponse.unprocessableEntity().body(page(request, token, it, form)))
        .orElseGet(() -> gone(request));
  }

  private InvitationPage page(HttpRequest<?> request, String token, Invited invited, Form form) {
    return new InvitationPage(
        frames.plain(request),
        form,
        token,
        invited.account().name(),
        invited.invitation(),
        invitee(request, invited));
  }

  private static Invitee invitee(HttpRequest<?> request, Invited invited) {
    var email = invited.invitation().email();
    return SignedIn.by(request)
        .map(it -> it.user().email().equals(email) ? Invitee.HERE : Invitee.SOMEBODY_ELSE)
        .orElse(invited.known() ? Invitee.KNOWN : Invitee.NEW);
  }

  private HttpResponse<?> gone(HttpRequest<?> request) {
    var text = "It was used already, was taken back, or is older than a week. Ask for another one.";
    return HttpResponse.notFound(
        new LinkGonePage(frames.plain(request), text, "/", "Go to the front page"));
  }
}
