package fm.podwright.core.billing;

import fm.podwright.core.job.Jobs;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.billing.Cause;
import fm.podwright.domain.billing.Subscription;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Keeps what Stripe says of an account's subscription. The present state is fetched, never taken
/// from an event, so that events may come late, twice and in any order; what was fetched earlier
/// never overwrites what was fetched later.
@Singleton
public class Syncing {
  private static final int TRIES = 10;

  /// What owners are written to about.
  private static final Set<Cause> TOLD =
      EnumSet.of(
          Cause.TRIAL_ENDED,
          Cause.PAYMENT_FAILED,
          Cause.PAID,
          Cause.PATIENCE_ENDED,
          Cause.CANCEL_ASKED,
          Cause.ENDED,
          Cause.GRACE_ENDED);

  private final Tenancy tenancy;
  private final Billings billings;
  private final Entitlements entitlements;
  private final History history;
  private final Stripe stripe;
  private final Jobs jobs;
  private final InstantSource clock;

  Syncing(
      Tenancy tenancy,
      Billings billings,
      Entitlements entitlements,
      History history,
      Stripe stripe,
      Jobs jobs,
      InstantSource clock) {
    this.tenancy = tenancy;
    this.billings = billings;
    this.entitlements = entitlements;
    this.history = history;
    this.stripe = stripe;
    this.jobs = jobs;
    this.clock = clock;
  }

  /// Fetches and keeps what the account's subscription is now; true if that is another than was
  /// known. Throws StripeUnavailable.
  public boolean sync(AccountId account) {
    for (var tries = 0; tries < TRIES; tries++) {
      var before = tenancy.in(account, () -> billings.row(account));
      var customer = before.map(BillingRow::customer);
      if (customer.isEmpty()) return false;
      var told = Subscription.best(stripe.subscriptions(customer.get()));
      if (tenancy.in(account, () -> keep(account, before.get(), told))) {
        return !before.get().bought().equals(told);
      }
    }
    throw new IllegalStateException("a subscription changes faster than it can be fetched");
  }

  /// Notes what time alone has made of the account: a trial that is over, a payment that is overdue
  /// for two weeks.
  public void look(AccountId account) {
    tenancy.run(
        account,
        () -> {
          billings.hold(account);
          tell(account, billings.row(account).orElseThrow());
        });
  }

  private boolean keep(AccountId account, BillingRow before, Optional<Subscription> told) {
    if (!billings.keep(account, before.version(), told, clock.instant())) return false;
    tell(account, before);
    return true;
  }

  private void tell(AccountId account, BillingRow before) {
    var now = clock.instant();
    for (var cause : history.note(account, before, entitlements.facts(account))) {
      if (TOLD.contains(cause)) {
        jobs.enqueue(
            StandingMail.JOB,
            account + "/" + cause + "/" + now,
            new StandingMail(account, cause, now));
      }
    }
    close(account);
  }

  /// Publishers are told when the account closes or opens, not when only the day of that moves.
  private void close(AccountId account) {
    var now = clock.instant();
    var before = Optional.ofNullable(billings.closesAt(account));
    var after = entitlements.closes(account);
    if (before.equals(after)) return;
    billings.closeAt(account, after.orElse(null));
    jobs.enqueue(ClosingChanged.JOB, account + "@" + now, new ClosingChanged(account));
  }
}
