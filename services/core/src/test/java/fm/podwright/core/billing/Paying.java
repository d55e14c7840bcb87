package fm.podwright.core.billing;

import fm.podwright.core.account.Presence;
import fm.podwright.core.fixture.Core;
import fm.podwright.core.job.Job;
import fm.podwright.core.job.JobJson;
import fm.podwright.core.job.Jobs;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.billing.Interval;
import fm.podwright.domain.billing.Plans;
import fm.podwright.domain.billing.Standing;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.standin.stripe.Settings;
import fm.podwright.standin.stripe.StripeStandIn;
import fm.podwright.standin.stripe.billing.Dunning;
import fm.podwright.standin.stripe.event.DeliveryPolicy;
import fm.podwright.standin.stripe.state.Thing;
import fm.podwright.testkit.Database;
import fm.podwright.testkit.Folders;
import fm.podwright.testkit.SettableClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Core with paying switched on, over a stand-in for Stripe that was set up; both have one clock,
/// which stands.
final class Paying implements AutoCloseable {
  static final String SECRET = "whsec_of_tests";
  static final Currency EURO = Currency.getInstance("EUR");

  private final SettableClock clock = new SettableClock(Core.MONDAY);
  private final StripeStandIn stripe;
  private final Core core;

  private Paying(Map<String, Object> more, Dunning dunning) {
    try {
      var settings =
          Settings.DEFAULT.with(clock).with(dunning).with(DeliveryPolicy.PROMPT, new Random(1));
      var state = Folders.fresh("stand-in").resolve("stripe");
      this.stripe = StripeStandIn.start(state, "127.0.0.1", 0, settings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var all = new HashMap<String, Object>();
    all.put("podwright.billing.enabled", true);
    all.put("podwright.stripe.url", stripe.url());
    all.put("podwright.stripe.secret-key", stripe.secretKey());
    all.put("podwright.stripe.webhook-secret", SECRET);
    all.put("podwright.stripe.retries", 0);
    all.putAll(more);
    this.core = Core.fresh(all, clock);
    stripe.delivery().pause();
    get(BillingStart.class).look();
    setUp();
  }

  static Paying begin() {
    return new Paying(Map.of(), Dunning.DEFAULT);
  }

  static Paying begin(Map<String, Object> more) {
    return new Paying(more, Dunning.DEFAULT);
  }

  static Paying begin(Dunning dunning) {
    return new Paying(Map.of(), dunning);
  }

  /// Gives what was said.
  List<String> setUp() {
    var said = new ArrayList<String>();
    new SettingUpStripe(get(StripeSettings.class), get(Plans.class), said::add)
        .run("https://podcasts.example.com");
    return said;
  }

  StripeStandIn stripe() {
    return stripe;
  }

  Core core() {
    return core;
  }

  <T> T get(Class<T> bean) {
    return core.get(bean);
  }

  SettableClock clock() {
    return clock;
  }

  /// Lets time go by, here and at Stripe.
  void pass(Duration time) {
    clock.advance(time);
    stripe.clock().catchUp();
  }

  /// An owner at work in a new account that was founded just now.
  Presence owner(String name) {
    return new Owners(this).owner(name);
  }

  /// So many of them, each in an account of its own.
  List<Presence> owners(String name, int count) {
    return new Owners(this).owners(name, count);
  }

  /// So many accounts with nobody in them, founded just now.
  List<AccountId> accounts(String name, int count) {
    return new Owners(this).accounts(name, count);
  }

  /// The jobs of a kind that wait.
  <A extends Record> List<A> jobs(Job<A> job) {
    try (var connection = core.database().connect(Database.SUPERUSER);
        var query =
            connection.prepareStatement(
                "SELECT task_data FROM scheduled_tasks WHERE task_name = ?")) {
      query.setString(1, job.name());
      var rows = query.executeQuery();
      var jobs = new ArrayList<A>();
      while (rows.next()) jobs.add(get(JobJson.class).read(job, rows.getBytes(1)).args());
      return jobs;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Fetches over a way to Stripe of a test's own.
  Syncing syncing(Stripe stripe) {
    return new Syncing(
        get(Tenancy.class),
        get(Billings.class),
        get(Entitlements.class),
        get(History.class),
        stripe,
        get(Doubles.class),
        get(Granting.class),
        get(BillingLetters.class),
        get(BillingSettings.class),
        get(Jobs.class),
        clock);
  }

  /// Opens the page on which a plan is paid, paid monthly in euros.
  URI choose(Presence presence, String plan) {
    return choose(presence, plan, Interval.MONTH);
  }

  URI choose(Presence presence, String plan, Interval interval) {
    var wanted = get(Plans.class).find(plan).orElseThrow();
    return get(Buying.class).checkout(presence, wanted, interval, EURO);
  }

  /// Buys a plan and has it fetched.
  void buy(Presence presence, String plan) {
    if (!new Shopper(stripe.url()).pay(choose(presence, plan), Shopper.GOOD)) {
      throw new IllegalStateException("it was not taken");
    }
    get(Syncing.class).sync(presence.member().account());
  }

  /// Somebody deletes the account's customer by hand.
  void deleteCustomer(AccountId account) {
    var customer = customer(account);
    get(StripeConnection.class).ask(it -> it.customers().delete(customer));
  }

  /// How the account stands by what is known of it.
  Standing standing(AccountId account) {
    return get(Tenancy.class)
        .in(account, () -> Standing.of(get(Entitlements.class).facts(account), clock.instant()));
  }

  /// The history, the latest first, as words.
  List<String> history(AccountId account) {
    return get(Tenancy.class).in(account, () -> get(BillingChanges.class).latest(account)).stream()
        .map(BillingChange::words)
        .toList();
  }

  /// The subscriptions of an account as Stripe has them, the oldest first.
  List<Thing> subscriptions(AccountId account) {
    var customer = customer(account);
    return stripe.subscriptions().stream()
        .filter(it -> it.text("customer").equals(customer))
        .toList();
  }

  String customer(AccountId account) {
    return value("SELECT customer FROM billing WHERE account_id = '%s'".formatted(account));
  }

  /// The first column of the first row as text, asked as the superuser.
  String value(String sql) {
    try (var connection = core.database().connect(Database.SUPERUSER);
        var query = connection.createStatement();
        var rows = query.executeQuery(sql)) {
      return rows.next() ? String.valueOf(rows.getString(1)) : "";
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Runs SQL as the superuser.
  void execute(String... sqls) {
    try (var connection = core.database().connect(Database.SUPERUSER);
        var statement = connection.createStatement()) {
      for (var sql : sqls) statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    core.close();
    try {
      stripe.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
