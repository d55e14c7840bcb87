package fm.podwright.core.billing;

import fm.podwright.core.account.Presence;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.billing.Standing;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// Who an account is at Stripe, where somebody may delete a customer by hand. Throws
/// StripeUnavailable and StripeRefused.
@Singleton
class Customers {
  private static final String NOBODY = "";

  private final Tenancy tenancy;
  private final Billings billings;
  private final Entitlements entitlements;
  private final History history;
  private final Syncing syncing;
  private final Stripe stripe;
  private final InstantSource clock;

  Customers(
      Tenancy tenancy,
      Billings billings,
      Entitlements entitlements,
      History history,
      Syncing syncing,
      Stripe stripe,
      InstantSource clock) {
    this.tenancy = tenancy;
    this.billings = billings;
    this.entitlements = entitlements;
    this.history = history;
    this.syncing = syncing;
    this.stripe = stripe;
    this.clock = clock;
  }

  /// The account's customer, who is made if there is none.
  String of(Presence presence) {
    return of(presence, NOBODY);
  }

  /// Another customer in place of one that Stripe has no more.
  String insteadOf(String gone, Presence presence, StripeRefused why) {
    forget(presence.member().account(), gone, why);
    return of(presence, gone);
  }

  /// Forgets a customer that Stripe refused as one that it has not. Who has a plan by what is known
  /// here keeps it, and `why` is thrown: another Stripe account's key may be set.
  void forget(AccountId account, String gone, StripeRefused why) {
    if (!why.isAboutCustomer()) throw why;
    if (stripe.isDeleted(gone)) syncing.sync(account);
    if (isSubscribed(account)) throw why;
    tenancy.run(
        account,
        () -> {
          billings.hold(account);
          if (billings.forgetCustomer(account, gone) == 1) {
            history.write(account, null, "Stripe no longer had the account as a customer");
          }
        });
  }

  boolean isSubscribed(AccountId account) {
    return tenancy.in(
        account, () -> Standing.of(entitlements.facts(account), clock.instant()).isSubscribed());
  }

  private String of(Presence presence, String gone) {
    var account = presence.member().account();
    var known = tenancy.in(account, () -> billings.row(account).map(BillingRow::customer));
    if (known.isPresent()) return known.get();
    var made = stripe.customer(NewCustomer.of(presence, gone, clock.instant()));
    return tenancy.in(
        account,
        () -> {
          billings.hold(account);
          billings.call(account, made);
          return billings.row(account).map(BillingRow::customer).orElseThrow();
        });
  }
}
