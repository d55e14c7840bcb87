package fm.podwright.worker.mail;

import fm.podwright.core.account.AccountSettings;
import fm.podwright.core.account.PasswordResetMail;
import fm.podwright.core.account.Purpose;
import fm.podwright.core.account.Tokens;
import fm.podwright.core.account.Users;
import fm.podwright.core.job.Job;
import fm.podwright.worker.job.JobHandler;
import fm.podwright.worker.job.JobRun;
import jakarta.inject.Singleton;
import java.util.Optional;

/// Sends the link to a new password.
@Singleton
final class PasswordResetMailing implements JobHandler<PasswordResetMail> {
  private final Users users;
  private final Tokens tokens;
  private final AccountSettings settings;
  private final Letters letters;
  private final Post post;

  PasswordResetMailing(
      Users users, Tokens tokens, AccountSettings settings, Letters letters, Post post) {
    this.users = users;
    this.tokens = tokens;
    this.settings = settings;
    this.letters = letters;
    this.post = post;
  }

  @Override
  public Job<PasswordResetMail> job() {
    return PasswordResetMail.JOB;
  }

  @Override
  public void run(PasswordResetMail args, JobRun run) {
    post.send(args.account(), run, () -> letter(args));
  }

  private Optional<Addressed> letter(PasswordResetMail args) {
    return users
        .find(args.account(), args.user())
        .map(user -> letters.passwordReset(user, token(args)));
  }

  private String token(PasswordResetMail args) {
    return tokens.mint(args.account(), Purpose.RESET, args.user().value(), settings.resetLife());
  }
}
