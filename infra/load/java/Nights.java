import fm.podwright.core.billing.Reconciling;
import fm.podwright.standin.stripe.StripeStandIn;
import fm.podwright.worker.sweep.EachAccount;
import io.micronaut.context.ApplicationContext;
import java.util.ArrayList;

/// How long a comparison of everything with Stripe takes.
record Nights(StripeStandIn stripe, ApplicationContext worker) {
  private static final int ONE_OF = 100;

  /// Three times: at first nothing is known of what Stripe has, so that all is fetched one by one;
  /// then everything is known, as it is on any night; then one in a hundred changed without an
  /// event.
  void reconcile(int subscriptions) throws Exception {
    var customers = new Customers(stripe);
    stripe.delivery().pause();
    var price = customers.price("podwright_starter_monthly");
    var made = new ArrayList<String>();
    var from = System.nanoTime();
    for (var i = 0; i < subscriptions; i++) {
      var customer = customers.add();
      Superuser.execute(
          "INSERT INTO billing (account_id, customer) VALUES ('%s', '%s')"
              .formatted(Customers.account("subscriber " + i), customer));
      made.add(customers.subscribe(customer, price));
    }
    System.out.printf("made in %.0f s%n", (System.nanoTime() - from) / 1e9);
    System.out.printf("SUMMARY reconciliation, all unknown: %s%n", night());
    System.out.printf("SUMMARY reconciliation, all known: %s%n", night());
    for (var i = 0; i < subscriptions; i += ONE_OF) customers.cancelAtPeriodEnd(made.get(i));
    System.out.printf("SUMMARY reconciliation, 1 %% changed: %s%n", night());
  }

  private String night() {
    var reconciling = worker.getBean(Reconciling.class);
    var from = System.nanoTime();
    var comparison = reconciling.begin();
    worker.getBean(EachAccount.class).visit(comparison::compare);
    var done = reconciling.finish(comparison);
    return "%d subscriptions: %.1f s, %d mended"
        .formatted(done.subscriptions(), (System.nanoTime() - from) / 1e9, done.mended());
  }
}
