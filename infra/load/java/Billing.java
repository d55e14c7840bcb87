import com.stripe.StripeClient;
import com.stripe.param.CustomerCreateParams;
import com.stripe.param.PriceListParams;
import com.stripe.param.SubscriptionCreateParams;
import fm.podwright.core.account.Presence;
import fm.podwright.core.billing.Buying;
import fm.podwright.core.billing.Entitlements;
import fm.podwright.core.billing.Reconciling;
import fm.podwright.core.database.Migration;
import fm.podwright.core.database.Passwords;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.account.Account;
import fm.podwright.domain.account.EmailAddress;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.account.Role;
import fm.podwright.domain.account.SessionId;
import fm.podwright.domain.account.User;
import fm.podwright.domain.billing.Interval;
import fm.podwright.domain.billing.Plans;
import fm.podwright.domain.billing.Standing;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.domain.tenancy.UserId;
import fm.podwright.standin.stripe.Settings;
import fm.podwright.standin.stripe.StripeStandIn;
import fm.podwright.standin.stripe.event.DeliveryPolicy;
import fm.podwright.standin.stripe.event.Signature;
import fm.podwright.worker.sweep.EachAccount;
import io.micronaut.context.ApplicationContext;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Currency;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The figures of paying. Dashboard, worker and the stand-in for Stripe run in this process.
/// Arguments: events a second, seconds, payments, subscriptions.
public final class Billing {
  private static final Currency EURO = Currency.getInstance("EUR");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final StripeStandIn stripe;
  private final StripeClient client;
  private final ApplicationContext dashboard;
  private final ApplicationContext worker;
  private final URI webhook;
  private final String secret;

  Billing(
      StripeStandIn stripe,
      ApplicationContext dashboard,
      ApplicationContext worker,
      URI webhook,
      String secret) {
    this.stripe = stripe;
    this.client =
        StripeClient.builder().setApiKey(stripe.secretKey()).setApiBase(stripe.url()).build();
    this.secret = secret;
    this.dashboard = dashboard;
    this.worker = worker;
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
      if (counts[3] > 0) billing.reconcile(counts[3]);
    }
  }

  /// Events of one customer, each another, sent at an even rate while the worker fetches what they
  /// are about.
  private void acknowledge(int rate, int seconds) throws Exception {
    var account = account("acknowledge");
    var customer = customer();
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
      var buyer = presence(account("payer " + i));
      var plan = dashboard.getBean(Plans.class).find("starter").orElseThrow();
      var page = dashboard.getBean(Buying.class).checkout(buyer, plan, Interval.MONTH, EURO);
      submit(page);
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

  private void submit(URI page) throws Exception {
    var shown =
        Pattern.compile("name=\"shown\" value=\"([^\"]*)\"")
            .matcher(
                CLIENT
                    .send(
                        HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString())
                    .body());
    if (!shown.find()) throw new IllegalStateException("nothing to pay at " + page);
    var form =
        Map.of(
            "number",
            "4242424242424242",
            "expiry",
            "12 / 34",
            "cvc",
            "123",
            "name",
            "Example Person",
            "country",
            "DE",
            "postal_code",
            "10115",
            "shown",
            shown.group(1));
    var body =
        form.entrySet().stream()
            .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    var request =
        HttpRequest.newBuilder(page)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Origin", stripe.url())
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    var status = CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    if (status != 303) throw new IllegalStateException("the payment answered " + status);
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

  /// Twice: at first nothing is known of what Stripe has, so that all is fetched one by one; then
  /// everything is known, as it is on any night.
  private void reconcile(int subscriptions) throws Exception {
    var client =
        StripeClient.builder().setApiKey(stripe.secretKey()).setApiBase(stripe.url()).build();
    stripe.delivery().pause();
    var price =
        client
            .v1()
            .prices()
            .list(PriceListParams.builder().addLookupKey("podwright_starter_monthly").build())
            .getData()
            .getFirst()
            .getId();
    for (var i = 0; i < subscriptions; i++) {
      var customer = customer();
      var account = account("subscriber " + i);
      Superuser.execute(
          "INSERT INTO billing (account_id, customer) VALUES ('%s', '%s')"
              .formatted(account, customer));
      client
          .v1()
          .subscriptions()
          .create(
              SubscriptionCreateParams.builder()
                  .setCustomer(customer)
                  .addItem(SubscriptionCreateParams.Item.builder().setPrice(price).build())
                  .build());
    }
    System.out.println("all unknown: " + night());
    System.out.printf("SUMMARY reconciliation, %s%n", night());
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

  private String customer() throws Exception {
    var client =
        StripeClient.builder().setApiKey(stripe.secretKey()).setApiBase(stripe.url()).build();
    return client
        .v1()
        .customers()
        .create(CustomerCreateParams.builder().setPaymentMethod("pm_card_visa").build())
        .getId();
  }

  private static AccountId account(String name) throws SQLException {
    var account = new AccountId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    Superuser.execute(
        "INSERT INTO account (account_id, name, created_at) VALUES ('%s', '%s', now())"
            .formatted(account, name));
    return account;
  }

  private static Presence presence(AccountId account) {
    var user = new UserId(account.value());
    return new Presence(
        new Member(account, user, Role.OWNER),
        new User(user, "Example", new EmailAddress("example@example.com"), true),
        new Account(account, "Example"),
        new SessionId(account.value()),
        0);
  }
}
