package fm.podwright.core.billing;

import fm.podwright.core.account.Presence;
import fm.podwright.core.billing.Purchase.Choice;
import fm.podwright.core.process.Addresses;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.billing.Interval;
import fm.podwright.domain.billing.Plan;
import fm.podwright.domain.billing.Plans;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.domain.tenancy.Ids;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.Optional;

/// Takes somebody to Stripe: to buy a plan, or to change what was bought. However often it is
/// asked, and whatever became of earlier answers, one purchase is under way at a time: before a
/// page is handed out, all others are taken back, and what was paid on them meanwhile is fetched.
/// Throws StripeUnavailable and StripeRefused.
@Singleton
public class Buying {
  private static final int TRIES = 10;

  private final Tenancy tenancy;
  private final Billings billings;
  private final Customers customers;
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
      Customers customers,
      Entitlements entitlements,
      Syncing syncing,
      Stripe stripe,
      Plans plans,
      Addresses addresses,
      Ids ids,
      InstantSource clock) {
    this.tenancy = tenancy;
    this.billings = billings;
    this.customers = customers;
    this.entitlements = entitlements;
    this.syncing = syncing;
    this.stripe = stripe;
    this.plans = plans;
    this.addresses = addresses;
    this.ids = ids;
    this.clock = clock;
  }

  /// Where the plan is paid for. Whoever has a subscription already is taken to where it is
  /// changed; whoever was deleted at Stripe buys as a new customer.
  public URI checkout(Presence presence, Plan plan, Interval interval, Currency currency) {
    var choice = new Choice(plan, interval, currency);
    var customer = customers.of(presence);
    try {
      return checkout(presence, customer, choice);
    } catch (StripeRefused e) {
      return checkout(presence, customers.insteadOf(customer, presence, e), choice);
    }
  }

  /// Where the subscription is changed, cancelled, resumed and its invoices are; empty if Stripe
  /// has nothing of the account any more.
  public Optional<URI> portal(Presence presence) {
    var customer = customers.of(presence);
    try {
      return Optional.of(portal(presence, customer));
    } catch (StripeRefused e) {
      customers.forget(presence.member().account(), customer, e);
      return Optional.empty();
    }
  }

  private URI checkout(Presence presence, String customer, Choice choice) {
    var account = presence.member().account();
    for (var tries = 0; tries < TRIES; tries++) {
      if (tries > 0 && isOvertaken(account, choice)) return back();
      var purchase = tenancy.in(account, () -> purchase(presence, choice));
      stripe.takeBackOthers(customer, purchase);
      syncing.sync(account); // of what was open, nothing can be paid any more, or it is paid by now
      if (customers.isSubscribed(account)) return portal(presence, customer);
      var page = page(account, customer, purchase);
      if (page.isPresent() && isCurrent(account, purchase)) return page.get();
    }
    throw new IllegalStateException("checkout pages expire at once");
  }

  private URI portal(Presence presence, String customer) {
    var account = presence.member().account();
    tenancy.run(
        account, () -> billings.enterPortal(account, presence.member().user(), clock.instant()));
    return stripe.portal(
        customer, ids.next(), addresses.dashboardUrl().resolve("/billing?changed"));
  }

  /// The purchase of that choice that is under way, or a new one in place of any other.
  private Purchase purchase(Presence presence, Choice choice) {
    var account = presence.member().account();
    billings.hold(account);
    var open = open(account).filter(it -> it.choice().equals(choice));
    if (open.isPresent()) return open.get();
    var now = clock.instant().truncatedTo(ChronoUnit.SECONDS); // as Stripe counts
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

  /// The address of the purchase's page; empty if the purchase came to its end, or its key is used
  /// up, so that another has to be begun.
  private Optional<URI> page(AccountId account, String customer, Purchase purchase) {
    try {
      var page = stripe.checkout(buyer(account, customer), purchase, back());
      if (page.url().isPresent() && !isCurrent(account, purchase)) stripe.takeBack(page.id());
      if (page.url().isEmpty()) forget(account, purchase);
      return page.url();
    } catch (StripeUnavailable e) {
      if (e.isBroken()) forget(account, purchase);
      throw e;
    } catch (StripeRefused e) {
      if (!e.wasAskedOtherwise()) throw e;
      forget(account, purchase);
      return Optional.empty();
    }
  }

  private Buyer buyer(AccountId account, String customer) {
    return new Buyer(
        account, customer, tenancy.in(account, () -> entitlements.facts(account).trialEnds()));
  }

  /// False if somebody chose something else meanwhile, in another window.
  private boolean isCurrent(AccountId account, Purchase purchase) {
    return tenancy.in(
        account, () -> open(account).filter(it -> it.id().equals(purchase.id())).isPresent());
  }

  /// True if something else was chosen since, in another window: the later choice is meant.
  private boolean isOvertaken(AccountId account, Choice choice) {
    return tenancy.in(
        account, () -> open(account).filter(it -> !it.choice().equals(choice)).isPresent());
  }

  private void forget(AccountId account, Purchase purchase) {
    tenancy.run(account, () -> billings.forgetIntent(account, purchase.id()));
  }

  private URI back() {
    return addresses.dashboardUrl().resolve("/billing");
  }
}
