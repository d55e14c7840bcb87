package fm.podwright.core.billing;

import fm.podwright.core.job.Jobs;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.billing.Subscription;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Keeps what Stripe says of an account's subscription. The present state is fetched, never taken
/// from an event, so that events may come late, twice and in any order; what was fetched earlier
/// never overwrites what was fetched later.
@Singleton
public class Syncing {
  /// Whoever is overtaken a second time is overtaken by somebody who has seen what overtook him the
  /// first time, and so has begun to fetch after him: what that one kept is no older than what he
  /// was to fetch.
  private static final int TRIES = 2;

  private final Tenancy tenancy;
  private final Billings billings;
  private final Entitlements entitlements;
  private final History history;
  private final Stripe stripe;
  private final Doubles doubles;
  private final Granting granting;
  private final BillingLetters letters;
  private final BillingSettings settings;
  private final Jobs jobs;
  private final InstantSource clock;

  Syncing(
      Tenancy tenancy,
      Billings billings,
      Entitlements entitlements,
      History history,
      Stripe stripe,
      Doubles doubles,
      Granting granting,
      BillingLetters letters,
      BillingSettings settings,
      Jobs jobs,
      InstantSource clock) {
    this.tenancy = tenancy;
    this.billings = billings;
    this.entitlements = entitlements;
    this.history = history;
    this.stripe = stripe;
    this.doubles = doubles;
    this.granting = granting;
    this.letters = letters;
    this.settings = settings;
    this.jobs = jobs;
    this.clock = clock;
  }

  /// Fetches and keeps what the account's subscription is now; true if that is another than was
  /// known. Throws StripeUnavailable and StripeRefused.
  public boolean sync(AccountId account) {
    var known = bought(account);
    for (var tries = 0; tries < TRIES; tries++) {
      if (isKept(account)) break;
    }
    return !known.equals(bought(account));
  }

  private Optional<Subscription> bought(AccountId account) {
    return tenancy.in(account, () -> billings.row(account).flatMap(BillingRow::bought));
  }

  /// False if somebody else has kept something meanwhile.
  private boolean isKept(AccountId account) {
    var before = tenancy.in(account, () -> billings.row(account));
    var customer = before.map(BillingRow::customer);
    if (customer.isEmpty()) return true;
    var told = told(before.get(), customer.get());
    return tenancy.in(account, () -> keep(account, before.get().version(), told));
  }

  /// What the customer has; of one that was deleted, all has ended.
  private Optional<Subscription> told(BillingRow before, String customer) {
    try {
      return Booked.best(booked(before.accountId(), customer));
    } catch (StripeRefused e) {
      if (!e.isAboutCustomer() || !stripe.isDeleted(customer)) throw e;
      return before.bought().map(it -> it.ended(clock.instant()));
    }
  }

  /// Whatever was paid twice has ended by then.
  private List<Booked> booked(AccountId account, String customer) {
    var told = stripe.subscriptions(customer);
    return doubles.end(account, told).isEmpty() ? told : stripe.subscriptions(customer);
  }

  /// Notes what time alone has made of the account: a trial that is over, a payment that is overdue
  /// for two weeks. Where nobody pays, what was closed is opened.
  public void look(AccountId account) {
    tenancy.run(
        account,
        () -> {
          billings.hold(account);
          tell(account, billings.row(account).orElseThrow());
        });
  }

  private boolean keep(AccountId account, long version, Optional<Subscription> told) {
    billings.hold(account);
    var before = billings.row(account).orElseThrow();
    granting.note(account);
    if (!billings.keep(account, version, told, clock.instant())) return false;
    tell(account, before);
    return true;
  }

  /// Of several things that happened since, owners are written to about the last alone.
  private void tell(AccountId account, BillingRow before) {
    granting.note(account);
    if (settings.enabled()) {
      history.note(account, before, entitlements.facts(account)).stream()
          .reduce((_, last) -> last)
          .flatMap(BillingNotice::of)
          .ifPresent(it -> letters.write(account, it));
    }
    close(account);
  }

  /// Publishers go by the clock and are told when the moment has moved.
  private void close(AccountId account) {
    var before = Optional.ofNullable(billings.closesAt(account));
    var after = entitlements.closes(account);
    if (before.equals(after)) return;
    billings.closeAt(account, after.orElse(null));
    jobs.enqueue(ClosingChanged.JOB, account + "@" + clock.instant(), new ClosingChanged(account));
  }
}
