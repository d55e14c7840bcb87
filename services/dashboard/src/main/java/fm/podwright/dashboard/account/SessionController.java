package fm.podwright.dashboard.account;

import fm.podwright.core.account.Sessions;
import fm.podwright.core.account.Users;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.dashboard.http.Notices;
import fm.podwright.dashboard.session.May;
import fm.podwright.dashboard.session.SessionCookies;
import fm.podwright.domain.account.Act;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.account.SessionId;
import fm.podwright.templates.dashboard.Notice;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;

/// Signs one's own browsers out.
@Controller("/you/sessions")
@May(Act.READ)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
final class SessionController {
  private static final URI YOU = URI.create("/you");
  private static final URI SIGN_IN = URI.create("/sign-in");

  private final Sessions sessions;
  private final Users users;
  private final Tenancy tenancy;
  private final SessionCookies cookies;
  private final Notices notices;

  SessionController(
      Sessions sessions, Users users, Tenancy tenancy, SessionCookies cookies, Notices notices) {
    this.sessions = sessions;
    this.users = users;
    this.tenancy = tenancy;
    this.cookies = cookies;
    this.notices = notices;
  }

  @Post("/{id}/end")
  Optional<HttpResponse<?>> end(Member member, UUID id) {
    var session = new SessionId(id);
    var ended =
        tenancy.in(member.account(), () -> sessions.end(member.account(), member.user(), session));
    return ended == 0
        ? Optional.empty()
        : Optional.of(notices.redirect(YOU, Notice.good("That browser is signed out.")));
  }

  @Post("/end")
  HttpResponse<?> endAll(Member member) {
    tenancy.run(member.account(), () -> users.signOutEverywhere(member.account(), member.user()));
    return cookies.drop(notices.redirect(SIGN_IN, Notice.good("You are signed out everywhere.")));
  }
}
