package fm.podwright.worker.staff;

import fm.podwright.core.account.Accounts;
import fm.podwright.core.account.Users;
import fm.podwright.core.job.Job;
import fm.podwright.core.process.Addresses;
import fm.podwright.core.staff.AccountActs;
import fm.podwright.core.staff.ActMail;
import fm.podwright.core.staff.StaffSettings;
import fm.podwright.core.staff.ToldAct;
import fm.podwright.domain.account.User;
import fm.podwright.templates.mail.StaffMail;
import fm.podwright.worker.job.JobHandler;
import fm.podwright.worker.job.JobRun;
import fm.podwright.worker.mail.Addressed;
import fm.podwright.worker.mail.Post;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/// Tells an owner what an operator did to the account, why, and how to answer.
@Singleton
final class ActMailing implements JobHandler<ActMail> {
  private final Users users;
  private final Accounts accounts;
  private final AccountActs acts;
  private final Addresses addresses;
  private final StaffSettings staff;
  private final Post post;

  ActMailing(
      Users users,
      Accounts accounts,
      AccountActs acts,
      Addresses addresses,
      StaffSettings staff,
      Post post) {
    this.users = users;
    this.accounts = accounts;
    this.acts = acts;
    this.addresses = addresses;
    this.staff = staff;
    this.post = post;
  }

  @Override
  public Job<ActMail> job() {
    return ActMail.JOB;
  }

  @Override
  public void run(ActMail args, JobRun run) {
    post.send(
        args.account(),
        run,
        () ->
            users
                .find(args.account(), args.user())
                .flatMap(user ->
                    acts.find(args.account(), args.act()).map(it -> letter(args, user, it))));
  }

  private Addressed letter(ActMail args, User user, ToldAct act) {
    var account = accounts.find(args.account()).orElseThrow().name();
    var letter =
        new StaffMail(
            user.name(),
            subject(act),
            paragraphs(act),
            "Your account",
            Optional.of(addresses.dashboardUrl().resolve("/account")),
            "You get this as an owner of %s.".formatted(account));
    return new Addressed(user.email(), letter);
  }

  private List<String> paragraphs(ToldAct act) {
    var reason = "The reason given: " + act.reason();
    return switch (act.act()) {
      case RESUMED, REINSTATED -> List.of(words(act), reason);
      default -> List.of(words(act), reason, answer());
    };
  }

  private String answer() {
    var contact = staff.address();
    return contact.isEmpty()
        ? "If you think that this is wrong, answer to this mail."
        : "If you think that this is wrong, write to %s.".formatted(contact);
  }

  private static String subject(ToldAct act) {
    return switch (act.act()) {
      case SUSPENDED -> "Your account is suspended";
      case RESUMED -> "Your account is not suspended any more";
      case TOOK_DOWN -> "“%s” was taken down".formatted(act.whom());
      case REINSTATED -> "“%s” is back".formatted(act.whom());
      default -> "An operator did something for your account";
    };
  }

  private static String words(ToldAct act) {
    return switch (act.act()) {
      case SUSPENDED ->
          "an operator of this installation has suspended your account. Nothing can be uploaded,"
              + " written or published until that is lifted. What is published stays up, and you"
              + " can sign in, look at everything, and lead your feed to another host.";
      case RESUMED ->
          "the suspension of your account is lifted. Uploading and publishing go on as before.";
      case TOOK_DOWN ->
          "an operator of this installation has taken “%s” down: its pages and its audio say that they are not here. Nothing was deleted, and you still see it in the dashboard."
              .formatted(act.whom());
      case REINSTATED ->
          "“%s” is before listeners again, at the addresses that it had.".formatted(act.whom());
      default ->
          "an operator of this installation did this: %s (%s)."
              .formatted(act.act().words().toLowerCase(java.util.Locale.ROOT), act.whom());
    };
  }
}
