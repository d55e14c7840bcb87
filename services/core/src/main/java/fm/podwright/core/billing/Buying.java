package fm.podwright.core.billing;

import fm.podwright.core.account.Presence;
import fm.podwright.core.billing.Purchase.Choice;
import fm.podwright.core.process.Addresses;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.billing.Interval;
import fm.podwright.domain.billing.Plan;
import fm.podwright.domain.billing.Plans;
import fm.podwright.domain.billing.Standing;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.domain.tenancy.Ids;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.InstantSource;
import java.util.Currency;
import java.util.Optional;

/// Takes somebody to Stripe: to buy a plan, or to change what was bought. However often it is
/// asked, and whatever became of earlier answers, one purchase is under way at a time. Throws
/// StripeUnavailable.
@Singleton
public class Buying {
  private static final int TRIES = 3;

  private final Tenancy tenancy;
  private final Billings billings;
  private final Entitlements entitlements;
  private final Syncing syncing;
  private final Stripe stripe;
  private final Plans plans;
  private final Addresses addresses;
  private final Ids ids;
  private final InstantSource clock;

  Buying(
      Tenancy tenancy,
      Billings billings,
      Entitlements entitlements,
      Syncing syncing,
      Stripe stripe,
      Plans plans,
      Addresses addresses,
      Ids ids,
      InstantSource clock) {
    this.tenancy = tenancy;
    this.billings = billings;
    this.entitlements = entitlements;
    this.syncing = syncing;
    this.stripe = stripe;
    this.plans = plans;
    this.addresses = addresses;
    this.ids = ids;
    this.clock = clock;
  }

  /// Where the plan is paid for. Whoever has a subscription already is taken to where it is
  /// changed.
  public URI checkout(Presence presence, Plan plan, Interval interval, Currency currency) {
    var account = presence.member().account();
    var choice = new Choice(plan, interval, currency);
    syncing.sync(account); // what was bought a moment ago in another window is not bought twice
    if (isSubscribed(account)) return portal(presence);
    var customer = customer(presence);
    for (var tries = 0; tries < TRIES; tries++) {
      takeBackOther(account, customer, choice);
      var purchase = tenancy.in(account, () -> purchase(presence, choice));
      var checkout = page(account, customer, purchase);
      if (checkout.isComplete()) {
        syncing.sync(account);
        return back();
      }
      if (checkout.url().isPresent()) return checkout.url().get();
      tenancy.run(account, () -> billings.forgetIntent(account));
    }
    throw new IllegalStateException("checkout pages expire at once");
  }

  /// Where the subscription is changed, cancelled, resumed and its invoices are.
  public URI portal(Presence presence) {
    var account = presence.member().account();
    var customer = customer(presence);
    tenancy.run(
        account, () -> billings.enterPortal(account, presence.member().user(), clock.instant()));
    return stripe.portal(customer, addresses.dashboardUrl().resolve("/billing?changed"));
  }

  private boolean isSubscribed(AccountId account) {
    return tenancy.in(
        account, () -> Standing.of(entitlements.facts(account), clock.instant()).isSubscribed());
  }

  private String customer(Presence presence) {
    var account = presence.member().account();
    var known =
        tenancy.in(
            account,
            () -> {
              billings.hold(account);
              return billings.row(account).map(BillingRow::customer);
            });
    if (known.isPresent()) return known.get();
    var made = stripe.customer(account, presence.account().name(), presence.user().email());
    return tenancy.in(
        account,
        () -> {
          billings.call(account, made);
          return billings.row(account).map(BillingRow::customer).orElseThrow();
        });
  }

  /// A purchase of something else that is under way would be a second subscription if it were paid
  /// too: its page is fetched again, by its key, and taken back.
  private void takeBackOther(AccountId account, String customer, Choice choice) {
    var other = tenancy.in(account, () -> open(account)).filter(it -> !it.choice().equals(choice));
    if (other.isEmpty()) return;
    stripe.expire(page(account, customer, other.get()));
    tenancy.run(account, () -> billings.forgetIntent(account));
  }

  private Stripe.Checkout page(AccountId account, String customer, Purchase purchase) {
    var trialEnds = tenancy.in(account, () -> entitlements.facts(account).trialEnds());
    return stripe.checkout(customer, account, purchase, trialEnds, back());
  }

  private Purchase purchase(Presence presence, Choice choice) {
    var account = presence.member().account();
    billings.hold(account);
    var open = open(account).filter(it -> it.choice().equals(choice));
    if (open.isPresent()) return open.get();
    var now = clock.instant();
    var purchase = new Purchase(ids.next(), choice, now);
    billings.intend(account, purchase.id(), choice.code(), now, presence.member().user());
    return purchase;
  }

  private Optional<Purchase> open(AccountId account) {
    var row = billings.row(account);
    var id = row.map(BillingRow::intent);
    var at = row.map(BillingRow::intentAt);
    if (row.isEmpty() || id.isEmpty() || at.isEmpty()) return Optional.empty();
    return Choice.parse(plans, row.get().intentChoice())
        .map(choice -> new Purchase(id.get(), choice, at.get()))
        .filter(it -> it.isOpen(clock.instant()));
  }

  private URI back() {
    return addresses.dashboardUrl().resolve("/billing");
  }
}
