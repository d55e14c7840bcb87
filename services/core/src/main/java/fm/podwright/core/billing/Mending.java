package fm.podwright.core.billing;

import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.billing.Subscription;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/// Makes what is known of an account what Stripe has.
@Singleton
class Mending {
  private final Tenancy tenancy;
  private final Billings billings;
  private final Stripe stripe;
  private final Doubles doubles;
  private final Syncing syncing;

  Mending(Tenancy tenancy, Billings billings, Stripe stripe, Doubles doubles, Syncing syncing) {
    this.tenancy = tenancy;
    this.billings = billings;
    this.stripe = stripe;
    this.doubles = doubles;
    this.syncing = syncing;
  }

  Optional<BillingRow> known(AccountId account) {
    return tenancy.in(account, () -> billings.row(account));
  }

  /// What `booked` says may be old by now: it is fetched anew before anything is done, and only
  /// where it differs.
  List<Finding> mend(AccountId account, BillingRow known, String customer, List<Booked> booked) {
    var ended = isDouble(booked) ? doubles.end(account, stripe.subscriptions(customer)) : none();
    if (ended.isEmpty() && isKnown(known.bought(), Booked.best(booked))) return none();
    var isChanged = syncing.sync(account);
    if (!ended.isEmpty()) return ended;
    return isChanged
        ? List.of(new Finding(Finding.Kind.MENDED, account.toString(), words(account)))
        : none();
  }

  /// What ended with a customer that was deleted is nobody's at Stripe any more.
  private static boolean isKnown(Optional<Subscription> known, Optional<Subscription> booked) {
    return known.equals(booked)
        || (booked.isEmpty() && known.filter(it -> it.endedAt().isEmpty()).isEmpty());
  }

  private static boolean isDouble(List<Booked> booked) {
    return Booked.paid(booked).size() > 1;
  }

  private static List<Finding> none() {
    return List.of();
  }

  private String words(AccountId account) {
    return known(account)
        .flatMap(BillingRow::bought)
        .map(Mending::words)
        .orElse("has no subscription");
  }

  private static String words(Subscription it) {
    return "is now " + it.status().code() + " with " + it.plan();
  }
}
