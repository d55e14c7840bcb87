package fm.podwright.worker.billing;

import fm.podwright.core.account.Accounts;
import fm.podwright.core.account.Users;
import fm.podwright.core.billing.BillingMail;
import fm.podwright.core.billing.Entitlements;
import fm.podwright.core.job.Job;
import fm.podwright.core.process.Addresses;
import fm.podwright.domain.account.User;
import fm.podwright.domain.billing.Entitlement;
import fm.podwright.domain.billing.Entitlement.Billed;
import fm.podwright.domain.billing.Entitlement.Unbilled;
import fm.podwright.templates.mail.BillingNoticeMail;
import fm.podwright.worker.job.JobHandler;
import fm.podwright.worker.job.JobRun;
import fm.podwright.worker.mail.Addressed;
import fm.podwright.worker.mail.Post;
import jakarta.inject.Singleton;
import java.util.Optional;

/// Writes to an owner how the account stands; nothing if it stands otherwise by now.
@Singleton
final class BillingMailing implements JobHandler<BillingMail> {
  private final Users users;
  private final Accounts accounts;
  private final Entitlements entitlements;
  private final Notices notices;
  private final Addresses addresses;
  private final Post post;

  BillingMailing(
      Users users,
      Accounts accounts,
      Entitlements entitlements,
      Notices notices,
      Addresses addresses,
      Post post) {
    this.users = users;
    this.accounts = accounts;
    this.entitlements = entitlements;
    this.notices = notices;
    this.addresses = addresses;
    this.post = post;
  }

  @Override
  public Job<BillingMail> job() {
    return BillingMail.JOB;
  }

  @Override
  public void run(BillingMail args, JobRun run) {
    post.send(
        args.account(),
        run,
        () -> users.find(args.account(), args.user()).flatMap(user -> letter(args, user)));
  }

  private Optional<Addressed> letter(BillingMail args, User user) {
    var name = accounts.find(args.account()).orElseThrow().name();
    return notice(args, entitlements.paid(args.account()))
        .map(it ->
            new BillingNoticeMail(
                user.name(),
                name,
                it.subject(),
                it.paragraphs(),
                addresses.dashboardUrl().resolve("/billing")))
        .map(it -> new Addressed(user.email(), it));
  }

  private Optional<Notice> notice(BillingMail args, Entitlement.Paid entitlement) {
    return switch (entitlement) {
      case Unbilled() -> Optional.empty();
      case Billed billed -> notices.of(args.notice(), billed, entitlements.facts(args.account()));
    };
  }
}
