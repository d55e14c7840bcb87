import fm.podwright.core.billing.Buying;
import fm.podwright.core.billing.Entitlements;
import fm.podwright.core.database.Migration;
import fm.podwright.core.database.Passwords;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.billing.Interval;
import fm.podwright.domain.billing.Plans;
import fm.podwright.domain.billing.Standing;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.standin.stripe.Settings;
import fm.podwright.standin.stripe.StripeStandIn;
import fm.podwright.standin.stripe.event.DeliveryPolicy;
import fm.podwright.standin.stripe.event.Signature;
import io.micronaut.context.ApplicationContext;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Currency;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/// The figures of paying. Dashboard, worker and the stand-in for Stripe run in this process.
/// Arguments: events a second, seconds, payments, subscriptions.
public final class Billing {
  private static final Currency EURO = Currency.getInstance("EUR");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final StripeStandIn stripe;
  private final Customers customers;
  private final ApplicationContext dashboard;
  private final URI webhook;
  private final String secret;

  Billing(StripeStandIn stripe, ApplicationContext dashboard, URI webhook, String secret) {
    this.stripe = stripe;
    this.customers = new Customers(stripe);
    this.secret = secret;
    this.dashboard = dashboard;
    this.webhook = webhook;
  }

  public static void main(String[] arguments) throws Exception {
    new Migration(
            System.getenv("PODWRIGHT_DATABASE_URL"),
            new Passwords("load", "load", "load"),
            InstantSource.system())
        .prepare("postgres", System.getenv("PODWRIGHT_DATABASE_PASSWORD"));
    var settings = Settings.DEFAULT.with(DeliveryPolicy.PROMPT, new Random(1));
    var folder = Path.of(System.getenv("PODWRIGHT_WORK"));
    try (var stripe = StripeStandIn.start(folder.resolve("stripe"), "127.0.0.1", 0, settings);
        var set = new BillingStage(stripe)) {
      var billing = set.billing();
      var counts = Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
      if (counts[1] > 0) billing.acknowledge(counts[0], counts[1]);
      if (counts[2] > 0) billing.pay(counts[2]);
      if (counts[3] > 0) set.nights().reconcile(counts[3]);
    }
  }

  /// Events of one customer, each another, sent at an even rate while the worker fetches what they
  /// are about.
  private void acknowledge(int rate, int seconds) throws Exception {
    var account = Customers.account("acknowledge");
    var customer = customers.add();
    Superuser.execute(
        "INSERT INTO billing (account_id, customer) VALUES ('%s', '%s')"
            .formatted(account, customer));
    send(customer, "warm", rate, 5);
    var figures = send(customer, "measured", rate, seconds);
    System.out.printf("SUMMARY webhook, %d events a second for %d s: %s%n", rate, seconds, figures);
  }

  private Figures send(String customer, String name, int rate, int seconds) throws Exception {
    var nanos = new long[rate * seconds];
    var refusal = new AtomicInteger();
    var begin = System.nanoTime();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var i = 0; i < nanos.length; i++) {
        var number = i;
        Thread.sleep(
            Duration.ofNanos(Math.max(0, begin + i * 1_000_000_000L / rate - System.nanoTime())));
        Future<?> _ =
            threads.submit(() -> {
              var from = System.nanoTime();
              var status = post(customer, name + number);
              nanos[number] = System.nanoTime() - from;
              if (status / 100 != 2) refusal.set(status);
              return status;
            });
      }
    }
    if (refusal.get() > 0) throw new IllegalStateException("an event was answered with " + refusal);
    return new Figures(nanos);
  }

  private int post(String customer, String name) throws Exception {
    var body =
        """
        {"id": "evt_%s", "object": "event", "type": "customer.subscription.updated", "livemode": false,
         "data": {"object": {"id": "sub_1", "object": "subscription", "customer": "%s"}}}
        """
            .formatted(name, customer);
    var request =
        HttpRequest.newBuilder(webhook)
            .header("Content-Type", "application/json; charset=utf-8")
            .header("Stripe-Signature", Signature.of(body, secret, Instant.now()))
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
  }

  /// From the answer to "Pay" until the account has what it paid for.
  private void pay(int payments) throws Exception {
    while (isBusy()) Thread.sleep(100);
    var nanos = new long[payments];
    for (var i = 0; i < payments; i++) {
      var buyer = Customers.presence(Customers.account("payer " + i));
      var plan = dashboard.getBean(Plans.class).find("starter").orElseThrow();
      var page = dashboard.getBean(Buying.class).checkout(buyer, plan, Interval.MONTH, EURO);
      Card.pay(page, stripe.url());
      var from = System.nanoTime();
      while (!isSubscribed(buyer.member().account())) Thread.sleep(2);
      nanos[i] = System.nanoTime() - from;
    }
    System.out.printf(
        "SUMMARY payment to entitlement, %d payments: %s%n", payments, new Figures(nanos));
  }

  /// True while the worker has not done all that earlier events asked for.
  private static boolean isBusy() throws SQLException {
    return Superuser.isThere("scheduled_tasks WHERE task_name = 'sync-customer'");
  }

  private boolean isSubscribed(AccountId account) {
    return dashboard
        .getBean(Tenancy.class)
        .in(
            account,
            () ->
                Standing.of(dashboard.getBean(Entitlements.class).facts(account), Instant.now())
                    .isSubscribed());
  }
}
