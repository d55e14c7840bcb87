package fm.podwright.worker.billing;

import fm.podwright.core.billing.Receiving;
import fm.podwright.core.billing.SyncCustomer;
import fm.podwright.core.billing.Syncing;
import fm.podwright.core.job.Job;
import fm.podwright.worker.job.JobHandler;
import fm.podwright.worker.job.JobRun;
import jakarta.inject.Singleton;

/// Fetches what an event was about. Ended in between, it fetches again: that is as good as once.
@Singleton
final class CustomerSyncing implements JobHandler<SyncCustomer> {
  private final Syncing syncing;
  private final Receiving receiving;

  CustomerSyncing(Syncing syncing, Receiving receiving) {
    this.syncing = syncing;
    this.receiving = receiving;
  }

  @Override
  public Job<SyncCustomer> job() {
    return SyncCustomer.JOB;
  }

  @Override
  public void run(SyncCustomer args, JobRun run) {
    syncing.sync(args.account());
    receiving.handled(args.event());
  }
}
