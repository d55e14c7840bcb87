package fm.podwright.core.staff;

import fm.podwright.core.account.Accounts;
import fm.podwright.core.job.DeadJob;
import fm.podwright.core.job.DeadJobs;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.staff.StaffAct;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Has jobs that were given up tried again, or drops them.
@Singleton
public class HandlingJobs {
  private static final int MOST = 200;

  private final DeadJobs jobs;
  private final Accounts accounts;
  private final Audit audit;
  private final Tenancy tenancy;
  private final InstantSource clock;

  HandlingJobs(
      DeadJobs jobs, Accounts accounts, Audit audit, Tenancy tenancy, InstantSource clock) {
    this.jobs = jobs;
    this.accounts = accounts;
    this.audit = audit;
    this.tenancy = tenancy;
    this.clock = clock;
  }

  /// The jobs that were given up, the last one first.
  public List<DeadJob> dead() {
    return tenancy.across(_ -> jobs.latest(MOST));
  }

  /// Has one tried again from the start; false if it is not there any more.
  public boolean retry(Operator by, UUID id) {
    return find(id).map(it -> retry(by, it)).orElse(false);
  }

  /// Has all of a kind tried again; how many.
  public int retryAll(Operator by, String kind) {
    var ids = tenancy.across(_ -> jobs.ofKind(kind));
    return Math.toIntExact(ids.stream().filter(it -> retry(by, it)).count());
  }

  /// Drops one; the owners of its account read of it.
  public boolean drop(Operator by, UUID id, String reason) {
    return find(id).map(it -> drop(by, it, reason)).orElse(false);
  }

  private boolean retry(Operator by, DeadJob job) {
    return on(by, job, StaffAct.RETRIED, "", () -> jobs.revive(job.id(), clock.instant()));
  }

  private boolean drop(Operator by, DeadJob job, String reason) {
    return on(by, job, StaffAct.DROPPED, reason, () -> jobs.drop(job.id()));
  }

  private Optional<DeadJob> find(UUID id) {
    return tenancy.across(_ -> jobs.find(id));
  }

  private boolean on(Operator by, DeadJob job, StaffAct act, String reason, Runnable work) {
    return job.account()
        .map(it ->
            tenancy.asOperator(
                by.id(),
                it,
                () -> {
                  work.run();
                  note(by, it, job, act, reason);
                  return true;
                }))
        .orElseGet(() ->
            tenancy.asOperator(
                by.id(),
                () -> {
                  work.run();
                  audit.note(by, act, whom(job), reason);
                  return true;
                }));
  }

  /// The account of an old job may be gone.
  private void note(Operator by, AccountId account, DeadJob job, StaffAct act, String reason) {
    if (accounts.find(account).isPresent()) audit.note(by, act, account, whom(job), reason);
    else audit.note(by, act, whom(job), reason);
  }

  private static String whom(DeadJob job) {
    return job.name() + " " + job.key();
  }
}
