package fm.podwright.core.staff;

import fm.podwright.core.account.Memberships;
import fm.podwright.core.job.Jobs;
import fm.podwright.core.staff.Audit.Named;
import fm.podwright.domain.account.Role;
import fm.podwright.domain.staff.StaffAct;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;

/// Writes an act on an account down and has its owners written to, in the transaction that does it.
@Singleton
class Acting {
  private final Audit audit;
  private final Memberships memberships;
  private final Jobs jobs;

  Acting(Audit audit, Memberships memberships, Jobs jobs) {
    this.audit = audit;
    this.memberships = memberships;
    this.jobs = jobs;
  }

  void tell(Operator by, StaffAct act, AccountId account, String whom, String reason) {
    tell(by, act, account, new Named(whom, whom), reason);
  }

  void tell(Operator by, StaffAct act, AccountId account, Named whom, String reason) {
    var line = audit.note(by, act, account, whom, reason);
    memberships.all(account).stream()
        .filter(it -> it.role() == Role.OWNER)
        .map(it -> new ActMail(account, it.user().id(), line))
        .forEach(it -> jobs.enqueue(ActMail.JOB, it.act() + "/" + it.user(), it));
  }
}
