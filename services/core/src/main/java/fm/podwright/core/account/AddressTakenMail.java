package fm.podwright.core.account;

import fm.podwright.core.job.Job;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.domain.tenancy.UserId;

/// Tells somebody who has an account that somebody tried to sign up with the same address. Its key
/// is the user's id.
public record AddressTakenMail(AccountId account, UserId user) {
  public static final Job<AddressTakenMail> JOB =
      new Job<>("address-taken-mail", AddressTakenMail.class);
}
