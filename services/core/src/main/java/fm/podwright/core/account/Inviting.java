package fm.podwright.core.account;

import fm.podwright.core.job.Jobs;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.account.EmailAddress;
import fm.podwright.domain.account.Invitation;
import fm.podwright.domain.account.InvitationId;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.account.Role;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.domain.tenancy.Ids;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// Asks somebody by mail to join an account.
@Singleton
public class Inviting {
  private final Invitations invitations;
  private final Memberships memberships;
  private final AccountMails mails;
  private final Jobs jobs;
  private final Tenancy tenancy;
  private final Ids ids;
  private final InstantSource clock;

  Inviting(
      Invitations invitations,
      Memberships memberships,
      AccountMails mails,
      Jobs jobs,
      Tenancy tenancy,
      Ids ids,
      InstantSource clock) {
    this.invitations = invitations;
    this.memberships = memberships;
    this.mails = mails;
    this.jobs = jobs;
    this.tenancy = tenancy;
    this.ids = ids;
    this.clock = clock;
  }

  /// Invites, or invites once more: the newest link is the one that works.
  public InvitationOutcome invite(Member owner, EmailAddress email, Role role) {
    if (isMember(owner.account(), email)) return InvitationOutcome.IS_MEMBER;
    if (!mails.mayWriteTo(email)) return InvitationOutcome.LIMITED;
    var id = new InvitationId(ids.next());
    tenancy.run(
        owner.account(), () -> send(owner, new Invitation(id, email, role, clock.instant())));
    return InvitationOutcome.SENT;
  }

  private boolean isMember(AccountId account, EmailAddress email) {
    return tenancy.in(
        account,
        () ->
            memberships.all(account).stream()
                .anyMatch(person -> person.user().email().equals(email)));
  }

  private void send(Member owner, Invitation invitation) {
    invitations.add(owner.account(), invitation, owner.user());
    jobs.enqueue(
        InvitationMail.JOB,
        invitation.id().toString(),
        new InvitationMail(owner.account(), invitation.id().value()));
  }
}
