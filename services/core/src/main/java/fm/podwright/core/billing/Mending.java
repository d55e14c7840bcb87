package fm.podwright.core.billing;

import fm.podwright.core.billing.StripeBooks.Booked;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.billing.Subscription;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Makes what is known of an account what Stripe has.
@Singleton
class Mending {
  private final Tenancy tenancy;
  private final Billings billings;
  private final StripeBooks books;
  private final Syncing syncing;
  private final History history;

  Mending(Tenancy tenancy, Billings billings, StripeBooks books, Syncing syncing, History history) {
    this.tenancy = tenancy;
    this.billings = billings;
    this.books = books;
    this.syncing = syncing;
    this.history = history;
  }

  Optional<String> customer(AccountId account) {
    return tenancy.in(account, () -> billings.row(account).map(BillingRow::customer));
  }

  /// What `booked` says may be old by now: it is fetched anew before anything is done.
  List<Finding> mend(AccountId account, String customer, List<Booked> booked) {
    var findings = new ArrayList<Finding>();
    if (live(booked).size() > 1) endLater(account, customer).forEach(findings::add);
    var best = Subscription.best(Booked.subscriptions(booked));
    var isKnown = tenancy.in(account, () -> known(account)).equals(best);
    if ((!isKnown || !findings.isEmpty()) && syncing.sync(account) && findings.isEmpty()) {
      findings.add(new Finding(Finding.Kind.MENDED, account.toString(), words(account)));
    }
    return findings;
  }

  /// Two subscriptions are paid twice: the one that was bought first stays.
  private List<Finding> endLater(AccountId account, String customer) {
    var live = live(books.of(customer));
    return live.stream().skip(1).map(it -> end(account, it.subscription())).toList();
  }

  private Finding end(AccountId account, Subscription later) {
    books.cancel(later.id());
    tenancy.run(
        account,
        () ->
            history.write(
                account,
                null,
                "A second subscription was found and cancelled; what was paid for it is credited to"
                    + " the next invoices"));
    return new Finding(Finding.Kind.DOUBLE, account.toString(), later.id() + " was cancelled");
  }

  private static List<Booked> live(List<Booked> all) {
    return all.stream()
        .filter(Booked::isLive)
        .sorted(Comparator.comparing(Booked::bought).thenComparing(it -> it.subscription().id()))
        .toList();
  }

  private Optional<Subscription> known(AccountId account) {
    return billings.row(account).flatMap(BillingRow::bought);
  }

  private String words(AccountId account) {
    return tenancy
        .in(account, () -> known(account))
        .map(it -> "is now " + it.status().code() + " with " + it.plan())
        .orElse("has no subscription");
  }
}
