package fm.podwright.core.account;

import fm.podwright.core.job.Jobs;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.account.EmailAddress;
import fm.podwright.domain.account.Member;
import jakarta.inject.Singleton;

/// Has mails sent that a stranger may cause, and no more of them to one address than the limit
/// says.
@Singleton
final class AccountMails {
  private final Jobs jobs;
  private final Attempts attempts;
  private final Tenancy tenancy;

  AccountMails(Jobs jobs, Attempts attempts, Tenancy tenancy) {
    this.jobs = jobs;
    this.attempts = attempts;
    this.tenancy = tenancy;
  }

  /// True if one more mail may go to the address; it counts.
  boolean mayWriteTo(EmailAddress email) {
    return attempts.allows(Limit.MAILS_PER_EMAIL.of(email));
  }

  /// Sends the link once more, if the limit allows it.
  void verification(Member member, EmailAddress email) {
    if (mayWriteTo(email)) tenancy.run(member.account(), () -> verification(member));
  }

  /// In the caller's transaction, like the ones below.
  void verification(Member member) {
    var mail = new VerificationMail(member.account(), member.user());
    jobs.enqueue(VerificationMail.JOB, member.user().toString(), mail);
  }

  void addressTaken(Member member) {
    var mail = new AddressTakenMail(member.account(), member.user());
    jobs.enqueue(AddressTakenMail.JOB, member.user().toString(), mail);
  }

  void passwordReset(Member member) {
    var mail = new PasswordResetMail(member.account(), member.user());
    jobs.enqueue(PasswordResetMail.JOB, member.user().toString(), mail);
  }
}
