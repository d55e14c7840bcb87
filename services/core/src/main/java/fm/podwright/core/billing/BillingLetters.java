package fm.podwright.core.billing;

import fm.podwright.core.account.Memberships;
import fm.podwright.core.job.Jobs;
import fm.podwright.domain.account.Role;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// Has every owner of an account written to, in the caller's transaction.
@Singleton
class BillingLetters {
  private final Memberships memberships;
  private final Jobs jobs;
  private final InstantSource clock;

  BillingLetters(Memberships memberships, Jobs jobs, InstantSource clock) {
    this.memberships = memberships;
    this.jobs = jobs;
    this.clock = clock;
  }

  void write(AccountId account, BillingNotice notice) {
    memberships.all(account).stream()
        .filter(it -> it.role() == Role.OWNER)
        .map(it -> new BillingMail(account, it.user().id(), notice))
        .forEach(it -> jobs.enqueue(BillingMail.JOB, key(it), it));
  }

  private String key(BillingMail mail) {
    return "%s/%s/%s@%s".formatted(mail.account(), mail.user(), mail.notice(), clock.instant());
  }
}
