package fm.podwright.dashboard.account;

import fm.podwright.core.account.Invitations;
import fm.podwright.core.account.Memberships;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.dashboard.Frames;
import fm.podwright.domain.account.Member;
import fm.podwright.templates.dashboard.Section;
import fm.podwright.templates.dashboard.account.MembersPage;
import fm.podwright.templates.form.Form;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;

/// Makes the page of members and invitations.
@Singleton
final class MembersPages {
  private final Memberships memberships;
  private final Invitations invitations;
  private final Tenancy tenancy;
  private final Frames frames;

  MembersPages(Memberships memberships, Invitations invitations, Tenancy tenancy, Frames frames) {
    this.memberships = memberships;
    this.invitations = invitations;
    this.tenancy = tenancy;
    this.frames = frames;
  }

  MembersPage page(HttpRequest<?> request, Member member, Form form) {
    var frame = frames.around(request).at(Section.ACCOUNT);
    var account = member.account();
    return tenancy.in(
        account,
        () ->
            new MembersPage(
                frame, memberships.all(account), invitations.open(account), member.user(), form));
  }
}
