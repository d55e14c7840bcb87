package fm.podwright.core.billing;

import fm.podwright.core.job.Job;
import fm.podwright.domain.tenancy.AccountId;

/// Tells all publishers that the shows of an account are public again, or no more.
public record ClosingChanged(AccountId account) {
  public static final Job<ClosingChanged> JOB = new Job<>("closing-changed", ClosingChanged.class);
}
