package fm.podwright.worker.mail;

import fm.podwright.core.account.AccountSettings;
import fm.podwright.core.account.Accounts;
import fm.podwright.core.account.InvitationMail;
import fm.podwright.core.account.Invitations;
import fm.podwright.core.account.Purpose;
import fm.podwright.core.account.Tokens;
import fm.podwright.core.job.Job;
import fm.podwright.domain.account.Invitation;
import fm.podwright.domain.account.InvitationId;
import fm.podwright.worker.job.JobHandler;
import fm.podwright.worker.job.JobRun;
import jakarta.inject.Singleton;
import java.util.Optional;

/// Sends an invitation that is still open. One whose sender has left comes from the account itself.
@Singleton
final class InvitationMailing implements JobHandler<InvitationMail> {
  private final Invitations invitations;
  private final Accounts accounts;
  private final Tokens tokens;
  private final AccountSettings settings;
  private final Letters letters;
  private final Post post;

  InvitationMailing(
      Invitations invitations,
      Accounts accounts,
      Tokens tokens,
      AccountSettings settings,
      Letters letters,
      Post post) {
    this.invitations = invitations;
    this.accounts = accounts;
    this.tokens = tokens;
    this.settings = settings;
    this.letters = letters;
    this.post = post;
  }

  @Override
  public Job<InvitationMail> job() {
    return InvitationMail.JOB;
  }

  @Override
  public void run(InvitationMail args, JobRun run) {
    post.send(args.account(), run, () -> letter(args));
  }

  private Optional<Addressed> letter(InvitationMail args) {
    return invitations
        .find(args.account(), new InvitationId(args.invitation()))
        .map(invitation -> letter(args, invitation));
  }

  private Addressed letter(InvitationMail args, Invitation invitation) {
    var account = accounts.find(args.account()).orElseThrow().name();
    var inviter = invitations.inviter(args.account(), invitation.id()).orElse(account);
    return letters.invitation(invitation, inviter, account, token(args));
  }

  private String token(InvitationMail args) {
    return tokens.mint(
        args.account(), Purpose.INVITATION, args.invitation(), settings.invitationLife());
  }
}
