package fm.podwright.dashboard.account;

import fm.podwright.core.account.ChangingPassword;
import fm.podwright.core.account.Client;
import fm.podwright.core.account.PasswordOutcome;
import fm.podwright.core.account.Presence;
import fm.podwright.core.account.Users;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.dashboard.http.Fields;
import fm.podwright.dashboard.http.Notices;
import fm.podwright.dashboard.session.May;
import fm.podwright.dashboard.session.SessionCookies;
import fm.podwright.domain.account.Act;
import fm.podwright.templates.dashboard.Notice;
import fm.podwright.templates.dashboard.account.YouPage;
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
import java.net.URI;
import java.util.Map;

/// One's own name and password.
@Controller("/you")
@May(Act.READ)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
final class YouController {
  private static final URI YOU = URI.create("/you");

  private final Users users;
  private final ChangingPassword changing;
  private final YouPages pages;
  private final Tenancy tenancy;
  private final SessionCookies cookies;
  private final Notices notices;

  YouController(
      Users users,
      ChangingPassword changing,
      YouPages pages,
      Tenancy tenancy,
      SessionCookies cookies,
      Notices notices) {
    this.users = users;
    this.changing = changing;
    this.pages = pages;
    this.tenancy = tenancy;
    this.cookies = cookies;
    this.notices = notices;
  }

  @Get
  YouPage show(HttpRequest<?> request, Presence presence) {
    return pages.page(request, presence, YouPages.stored(presence), Form.EMPTY);
  }

  @Post("/name")
  HttpResponse<?> rename(
      HttpRequest<?> request, Presence presence, @Body Map<String, String> body) {
    var fields = new Fields(body);
    var form = Sentences.named(fields.form(), fields);
    if (form.refused()) {
      return HttpResponse.unprocessableEntity()
          .body(pages.page(request, presence, form, Form.EMPTY));
    }
    var member = presence.member();
    tenancy.run(
        member.account(), () -> users.rename(member.account(), member.user(), fields.line("name")));
    return notices.redirect(YOU, Notice.good("Your name is saved."));
  }

  @Post("/password")
  HttpResponse<?> change(
      HttpRequest<?> request, Presence presence, @Body Map<String, String> body, Client client) {
    var fields = new Fields(body);
    var present = fields.exact("present");
    return switch (changing.change(presence, present, fields.exact("password"), client)) {
      case PasswordOutcome.Changed(var session) ->
          cookies.keep(notices.redirect(YOU, Notice.good("Your password is changed.")), session);
      case PasswordOutcome.Flawed(var flaw) ->
          refuse(request, presence, "password", Sentences.of(flaw));
      case PasswordOutcome.Refused() ->
          refuse(request, presence, "present", "This is not your present password.");
      case PasswordOutcome.Limited() -> refuse(request, presence, "", Sentences.LIMITED);
    };
  }

  private HttpResponse<?> refuse(
      HttpRequest<?> request, Presence presence, String field, String sentence) {
    var form = Form.EMPTY.refuse(field, sentence);
    return HttpResponse.unprocessableEntity()
        .body(pages.page(request, presence, YouPages.stored(presence), form));
  }
}
