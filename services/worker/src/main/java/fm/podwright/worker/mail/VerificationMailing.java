package fm.podwright.worker.mail;

import fm.podwright.core.account.AccountSettings;
import fm.podwright.core.account.Purpose;
import fm.podwright.core.account.Tokens;
import fm.podwright.core.account.Users;
import fm.podwright.core.account.VerificationMail;
import fm.podwright.core.job.Job;
import fm.podwright.worker.job.JobHandler;
import fm.podwright.worker.job.JobRun;
import jakarta.inject.Singleton;
import java.util.Optional;

/// Sends the link that proves an address; nothing if it was proven meanwhile.
@Singleton
final class VerificationMailing implements JobHandler<VerificationMail> {
  private final Users users;
  private final Tokens tokens;
  private final AccountSettings settings;
  private final Letters letters;
  private final Post post;

  VerificationMailing(
      Users users, Tokens tokens, AccountSettings settings, Letters letters, Post post) {
    this.users = users;
    this.tokens = tokens;
    this.settings = settings;
    this.letters = letters;
    this.post = post;
  }

  @Override
  public Job<VerificationMail> job() {
    return VerificationMail.JOB;
  }

  @Override
  public void run(VerificationMail args, JobRun run) {
    post.send(args.account(), run, () -> letter(args));
  }

  private Optional<Addressed> letter(VerificationMail args) {
    return users
        .find(args.account(), args.user())
        .filter(user -> !user.verified())
        .map(user -> letters.verification(user, token(args)));
  }

  private String token(VerificationMail args) {
    return tokens.mint(
        args.account(), Purpose.VERIFICATION, args.user().value(), settings.verificationLife());
  }
}
