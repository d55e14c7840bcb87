package fm.podwright.dashboard.account;

import fm.podwright.core.account.ChangingMembers;
import fm.podwright.core.account.ChangingMembers.Outcome;
import fm.podwright.dashboard.http.Fields;
import fm.podwright.dashboard.http.Notices;
import fm.podwright.dashboard.session.May;
import fm.podwright.domain.account.Act;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.account.Role;
import fm.podwright.domain.tenancy.UserId;
import fm.podwright.templates.dashboard.Notice;
import fm.podwright.templates.dashboard.account.MembersPage;
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
import java.util.Optional;
import java.util.UUID;

/// Who belongs to the account, and as what.
@Controller("/members")
@May(Act.MANAGE_MEMBERS)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
final class MembersController {
  private static final URI MEMBERS = URI.create("/members");

  private final ChangingMembers changing;
  private final MembersPages pages;
  private final Notices notices;

  MembersController(ChangingMembers changing, MembersPages pages, Notices notices) {
    this.changing = changing;
    this.pages = pages;
    this.notices = notices;
  }

  @Get
  MembersPage show(HttpRequest<?> request, Member member) {
    return pages.page(request, member, Form.of(Map.of("role", Role.EDITOR.code())));
  }

  @Post("/{id}/role")
  Optional<HttpResponse<?>> change(Member member, UUID id, @Body Map<String, String> body) {
    return Role.parse(new Fields(body).line("role"))
        .flatMap(role ->
            answer(
                changing.change(member.account(), new UserId(id), role), "The role is changed."));
  }

  @Post("/{id}/removal")
  Optional<HttpResponse<?>> remove(Member member, UUID id) {
    return answer(changing.remove(member.account(), new UserId(id)), "The member is removed.");
  }

  private Optional<HttpResponse<?>> answer(Outcome outcome, String done) {
    return switch (outcome) {
      case DONE -> Optional.of(notices.redirect(MEMBERS, Notice.good(done)));
      case NO_MEMBER -> Optional.empty();
      case LAST_OWNER ->
          Optional.of(
              notices.redirect(
                  MEMBERS,
                  Notice.bad("This is the last owner. Make somebody else an owner first.")));
    };
  }
}
