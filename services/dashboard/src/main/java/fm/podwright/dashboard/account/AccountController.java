package fm.podwright.dashboard.account;

import fm.podwright.core.account.Accounts;
import fm.podwright.core.account.Client;
import fm.podwright.core.account.OpeningSession;
import fm.podwright.core.account.Presence;
import fm.podwright.core.account.SignIn;
import fm.podwright.core.account.SignIns;
import fm.podwright.core.billing.BillingSettings;
import fm.podwright.core.staff.AccountActs;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.dashboard.Frames;
import fm.podwright.dashboard.http.Fields;
import fm.podwright.dashboard.http.Notices;
import fm.podwright.dashboard.session.May;
import fm.podwright.dashboard.session.SessionCookies;
import fm.podwright.domain.account.Act;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.templates.Times;
import fm.podwright.templates.dashboard.Notice;
import fm.podwright.templates.dashboard.Section;
import fm.podwright.templates.dashboard.account.AccountPage;
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
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The account one is in: its name, and the way to another.
@Controller("/account")
@May(Act.READ)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
final class AccountController {
  private static final URI ACCOUNT = URI.create("/account");
  private static final URI HOME = URI.create("/home");

  private final Accounts accounts;
  private final SignIns signIns;
  private final OpeningSession opening;
  private final Tenancy tenancy;
  private final SessionCookies cookies;
  private final Frames frames;
  private final BillingSettings billing;
  private final AccountActs acts;
  private final Notices notices;

  AccountController(
      Accounts accounts,
      SignIns signIns,
      OpeningSession opening,
      Tenancy tenancy,
      SessionCookies cookies,
      Frames frames,
      BillingSettings billing,
      AccountActs acts,
      Notices notices) {
    this.accounts = accounts;
    this.signIns = signIns;
    this.opening = opening;
    this.tenancy = tenancy;
    this.cookies = cookies;
    this.frames = frames;
    this.billing = billing;
    this.acts = acts;
    this.notices = notices;
  }

  @Get
  AccountPage show(HttpRequest<?> request, Presence presence) {
    return page(request, presence, Form.of(Map.of("name", presence.account().name())));
  }

  @Post("/name")
  @May(Act.MANAGE_MEMBERS)
  HttpResponse<?> rename(
      HttpRequest<?> request, Presence presence, @Body Map<String, String> body) {
    var fields = new Fields(body);
    var form = Sentences.named(fields.form(), fields);
    if (form.refused()) {
      return HttpResponse.unprocessableEntity().body(page(request, presence, form));
    }
    var account = presence.member().account();
    tenancy.run(account, () -> accounts.rename(account, fields.line("name")));
    return notices.redirect(ACCOUNT, Notice.good("The account's name is saved."));
  }

  /// Goes to another account of the same person; anybody else's does not exist.
  @Post
  Optional<HttpResponse<?>> move(Presence presence, @Body("account") UUID to, Client client) {
    return opening
        .move(presence, new AccountId(to), client)
        .map(session -> cookies.keep(HttpResponse.seeOther(HOME), session));
  }

  private AccountPage page(HttpRequest<?> request, Presence presence, Form form) {
    Member member = presence.member();
    var own =
        tenancy.across(_ -> signIns.of(presence.user().email())).stream()
            .map(SignIn::account)
            .toList();
    return new AccountPage(
        frames.around(request).at(Section.ACCOUNT),
        form,
        member.account(),
        member.may(Act.MANAGE_MEMBERS),
        own,
        billing.enabled(),
        acts(member));
  }

  /// Owners read what operators did.
  private List<AccountPage.Told> acts(Member member) {
    if (!member.may(Act.MANAGE_MEMBERS)) return List.of();
    return tenancy.in(member.account(), () -> acts.latest(member.account())).stream()
        .map(it ->
            new AccountPage.Told(
                Times.full(it.at(), ZoneId.of("UTC")), it.act().words(), it.whom(), it.reason()))
        .toList();
  }
}
