package fm.podwright.worker.mail;

import fm.podwright.core.account.AddressTakenMail;
import fm.podwright.core.account.Users;
import fm.podwright.core.job.Job;
import fm.podwright.worker.job.JobHandler;
import fm.podwright.worker.job.JobRun;
import jakarta.inject.Singleton;
import java.util.Optional;

/// Tells the owner of an address that somebody signed up with it.
@Singleton
final class AddressTakenMailing implements JobHandler<AddressTakenMail> {
  private final Users users;
  private final Letters letters;
  private final Post post;

  AddressTakenMailing(Users users, Letters letters, Post post) {
    this.users = users;
    this.letters = letters;
    this.post = post;
  }

  @Override
  public Job<AddressTakenMail> job() {
    return AddressTakenMail.JOB;
  }

  @Override
  public void run(AddressTakenMail args, JobRun run) {
    post.send(args.account(), run, () -> letter(args));
  }

  private Optional<Addressed> letter(AddressTakenMail args) {
    return users.find(args.account(), args.user()).map(letters::addressTaken);
  }
}
