package fm.podwright.core.account;

import fm.podwright.core.job.Job;
import fm.podwright.domain.tenancy.AccountId;
import java.util.UUID;

/// Sends an invitation's link. Its key is the invitation's id.
public record InvitationMail(AccountId account, UUID invitation) {
  public static final Job<InvitationMail> JOB = new Job<>("invitation-mail", InvitationMail.class);
}
