package fm.podwright.core.site;

import fm.podwright.core.account.Memberships;
import fm.podwright.core.job.Jobs;
import fm.podwright.domain.account.Act;
import fm.podwright.domain.site.CustomDomain;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;

/// Has everybody who looks after an account's shows written to about a domain, in the caller's
/// transaction. The same is told once.
@Singleton
public class DomainLetters {
  private final Memberships memberships;
  private final Jobs jobs;

  DomainLetters(Memberships memberships, Jobs jobs) {
    this.memberships = memberships;
    this.jobs = jobs;
  }

  /// Tells what became of the domain as it stands now.
  public void write(AccountId account, CustomDomain domain, DomainNotice notice) {
    memberships.all(account).stream()
        .filter(it -> it.role().may(Act.MANAGE_SHOWS))
        .map(it -> new DomainMail(account, it.user().id(), domain.id(), notice))
        .forEach(it -> jobs.enqueue(DomainMail.JOB, key(it, domain), it));
  }

  private static String key(DomainMail mail, CustomDomain domain) {
    return "%s/%s/%s@%s"
        .formatted(mail.domain(), mail.user(), mail.notice(), domain.state().since());
  }
}
