package fm.podwright.worker.mail;

import fm.podwright.core.job.Effects;
import fm.podwright.core.mail.Mail;
import fm.podwright.core.mail.Mailer;
import fm.podwright.core.process.Addresses;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.templates.Pages;
import fm.podwright.worker.job.JobRun;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Supplier;

/// Writes a job's letter and hands it to the mail server: once, or twice if the worker ended in the
/// moment between. Both copies carry the same Message-ID, and the links of both are good.
@Singleton
public class Post {
  private final Pages pages = new Pages();
  private final Tenancy tenancy;
  private final Effects effects;
  private final Mailer mailer;
  private final Addresses addresses;

  Post(Tenancy tenancy, Effects effects, Mailer mailer, Addresses addresses) {
    this.tenancy = tenancy;
    this.effects = effects;
    this.mailer = mailer;
    this.addresses = addresses;
  }

  /// Sends what `writing` writes in a transaction of the account, if anything. That transaction
  /// ends before the mail leaves: a token that somebody reads in it is stored by then.
  public void send(AccountId account, JobRun run, Supplier<Optional<Addressed>> writing) {
    tenancy.in(account, writing).ifPresent(addressed -> deliver(account, run, addressed));
  }

  /// Sends a letter that concerns no account.
  public void send(JobRun run, Addressed addressed) {
    tenancy.across(_ -> effects.once(run.effect("mail"), () -> mailer.send(mail(run, addressed))));
  }

  private void deliver(AccountId account, JobRun run, Addressed addressed) {
    tenancy.run(
        account, () -> effects.once(run.effect("mail"), () -> mailer.send(mail(run, addressed))));
  }

  private Mail mail(JobRun run, Addressed addressed) {
    var letter = addressed.letter();
    return new Mail(
        addressed.to(), letter.subject(), pages.text(letter), pages.html(letter), id(run));
  }

  private String id(JobRun run) {
    var host = addresses.dashboardUrl().getHost().replaceAll("[^A-Za-z0-9.-]", "");
    return "%s.%s@%s".formatted(run.name(), run.id(), host);
  }
}
