package fm.podwright.core.billing;

import fm.podwright.core.job.Job;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.domain.tenancy.UserId;

/// Tells an owner of an account what became of its subscription or its downloads, and what to do.
public record BillingMail(AccountId account, UserId user, BillingNotice notice) {
  public static final Job<BillingMail> JOB = new Job<>("billing-mail", BillingMail.class);
}
