package fm.podwright.core.staff;

import fm.podwright.core.job.Job;
import fm.podwright.domain.tenancy.UserId;
import java.util.UUID;

/// Sends somebody the link by which they may sign up, for the operator who invites.
public record SignUpInvitationMail(UserId operator, UUID invitation) {
  public static final Job<SignUpInvitationMail> JOB =
      new Job<>("sign-up-invitation-mail", SignUpInvitationMail.class);
}
