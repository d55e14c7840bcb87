package fm.podwright.core.billing;

import fm.podwright.core.job.Job;
import fm.podwright.domain.billing.Cause;
import fm.podwright.domain.tenancy.AccountId;
import java.time.Instant;

/// Tells the owners of an account what became of its subscription, and what to do.
public record StandingMail(AccountId account, Cause cause, Instant at) {
  public static final Job<StandingMail> JOB = new Job<>("standing-mail", StandingMail.class);
}
