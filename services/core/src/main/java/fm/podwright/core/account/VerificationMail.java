package fm.podwright.core.account;

import fm.podwright.core.job.Job;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.domain.tenancy.UserId;

/// Sends somebody who signed up the link that proves the address. Its key is the user's id.
public record VerificationMail(AccountId account, UserId user) {
  public static final Job<VerificationMail> JOB =
      new Job<>("verification-mail", VerificationMail.class);
}
