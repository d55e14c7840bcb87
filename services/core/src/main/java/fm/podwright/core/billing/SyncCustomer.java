package fm.podwright.core.billing;

import fm.podwright.core.job.Job;
import fm.podwright.domain.tenancy.AccountId;

/// Fetches from Stripe what an account's subscription is now. Its key is the event that said that
/// something had changed.
public record SyncCustomer(AccountId account, String event) {
  public static final Job<SyncCustomer> JOB = new Job<>("sync-customer", SyncCustomer.class);
}
