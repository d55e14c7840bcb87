package fm.podwright.core.staff;

import fm.podwright.core.job.Job;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.domain.tenancy.UserId;
import java.util.UUID;

/// Tells an owner of an account what an operator did to it.
public record ActMail(AccountId account, UserId user, UUID act) {
  public static final Job<ActMail> JOB = new Job<>("account-act-mail", ActMail.class);
}
