package fm.podwright.dashboard.account;

import fm.podwright.core.account.Invitations;
import fm.podwright.core.account.Inviting;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.dashboard.http.Fields;
import fm.podwright.dashboard.http.Notices;
import fm.podwright.dashboard.session.May;
import fm.podwright.domain.account.Act;
import fm.podwright.domain.account.InvitationId;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.account.Role;
import fm.podwright.templates.dashboard.Notice;
import fm.podwright.templates.form.Form;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Asks people to join the account.
@Controller("/members/invitations")
@May(Act.MANAGE_MEMBERS)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
final class InvitationsController {
  private static final URI MEMBERS = URI.create("/members");

  private final Inviting inviting;
  private final Invitations invitations;
  private final Tenancy tenancy;
  private final MembersPages pages;
  private final Notices notices;

  InvitationsController(
      Inviting inviting,
      Invitations invitations,
      Tenancy tenancy,
      MembersPages pages,
      Notices notices) {
    this.inviting = inviting;
    this.invitations = invitations;
    this.tenancy = tenancy;
    this.pages = pages;
    this.notices = notices;
  }

  @Post
  HttpResponse<?> create(HttpRequest<?> request, Member member, @Body Map<String, String> body) {
    var fields = new Fields(body);
    var form = fields.form();
    var email = fields.email("email");
    var role = Role.parse(fields.line("role"));
    if (email.isEmpty()) return refuse(request, member, form.refuse("email", Sentences.EMAIL));
    if (role.isEmpty()) return refuse(request, member, form.refuse("role", "Choose a role."));
    return switch (inviting.invite(member, email.get(), role.get())) {
      case SENT -> notices.redirect(MEMBERS, Notice.good("The invitation is on its way."));
      case IS_MEMBER ->
          refuse(request, member, form.refuse("email", "This person is a member already."));
      case LIMITED -> refuse(request, member, form.refuse("email", Sentences.LIMITED));
    };
  }

  @Post("/{id}/removal")
  Optional<HttpResponse<?>> remove(Member member, UUID id) {
    var invitation = new InvitationId(id);
    var removed =
        tenancy.in(member.account(), () -> invitations.remove(member.account(), invitation));
    return removed == 0
        ? Optional.empty()
        : Optional.of(notices.redirect(MEMBERS, Notice.good("The invitation is taken back.")));
  }

  private HttpResponse<?> refuse(HttpRequest<?> request, Member member, Form form) {
    return HttpResponse.unprocessableEntity().body(pages.page(request, member, form));
  }
}
