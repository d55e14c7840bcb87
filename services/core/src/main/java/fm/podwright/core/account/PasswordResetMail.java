package fm.podwright.core.account;

import fm.podwright.core.job.Job;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.domain.tenancy.UserId;

/// Sends somebody the link to a new password. Its key is the user's id: asked twice while the first
/// waits, one mail is sent.
public record PasswordResetMail(AccountId account, UserId user) {
  public static final Job<PasswordResetMail> JOB =
      new Job<>("password-reset-mail", PasswordResetMail.class);
}
