package fm.podwright.core.billing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fm.podwright.core.job.Jobs;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.standin.stripe.billing.Dunning;
import fm.podwright.standin.stripe.event.DeliveryPolicy;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Random lives of subscriptions, whose events come late, shuffled and twice, to a handler that is
/// killed again and again. A build lives some of them; `-Dhistories=1000` and `-Dseed=` make it
/// more and others.
class HistoriesTest {
  private static final int HISTORIES = Integer.getInteger("histories", 200);
  private static final long SEED = Long.getLong("seed", 20261123);
  private static final int AT_A_TIME = 50;
  private static final int ROUNDS = 2;

  private final Random random = new Random(SEED);
  private final Paying paying = Paying.begin(Dunning.DEFAULT);
  private final HttpServer server = serve();
  private final Syncing syncing = syncing();
  private final Lives lives = new Lives(paying, random);
  private final Receiving receiving;
  private final List<SyncCustomer> waiting = new ArrayList<>();
  private int killed;
  private int taken;

  HistoriesTest() {
    var address = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    forgetEndpoints();
    var secret =
        new WebhookSetup(paying.get(StripeConnection.class), _ -> {}).run(address).orElseThrow();
    this.receiving = receiving(secret);
    paying.stripe().delivery().policy(new DeliveryPolicy(Duration.ZERO, 25, true, 8));
    server.createContext("/", this::take);
    server.start();
  }

  /// Only the one below is there to answer.
  private void forgetEndpoints() {
    var stripe = paying.get(StripeConnection.class);
    stripe
        .ask(it -> it.webhookEndpoints().list())
        .getData()
        .forEach(known -> stripe.ask(it -> it.webhookEndpoints().delete(known.getId())));
  }

  @AfterEach
  void end() {
    server.stop(0);
    paying.close();
  }

  @Test
  void whatever_becomes_of_events_and_handlers_the_end_is_what_stripe_has() {
    for (var done = 0; done < HISTORIES; done += AT_A_TIME) {
      var accounts = paying.accounts("history " + done, AT_A_TIME);
      accounts.forEach(lives::begin);
      for (var round = 0; round < ROUNDS; round++) {
        accounts.forEach(lives::goOn);
        paying.pass(Duration.ofHours(random.nextInt(24 * 20)));
        if (random.nextBoolean()) deliver();
        work(waiting.size() / 2);
      }
      deliver();
      work(waiting.size());
      var told = paying.get(StripeBooks.class).subscriptions();
      accounts.forEach(account -> isRight(account, told));
      accounts.forEach(lives::end);
    }
    assertThat(taken).as("events, seed %d", SEED).isGreaterThan(HISTORIES);
    assertThat(killed).as("kills, seed %d", SEED).isGreaterThan(HISTORIES / 4);
  }

  private void isRight(AccountId account, Map<String, List<Booked>> told) {
    var booked = told.getOrDefault(lives.customer(account), List.of());
    var kept =
        paying
            .get(Tenancy.class)
            .in(account, () -> paying.get(Billings.class).row(account).flatMap(BillingRow::bought));
    assertThat(kept).as("account %s, seed %d", account, SEED).isEqualTo(Booked.best(booked));
  }

  private void deliver() {
    paying.stripe().delivery().drain();
    var jobs = paying.jobs(SyncCustomer.JOB);
    waiting.addAll(jobs);
    paying.execute("DELETE FROM scheduled_tasks");
  }

  /// Does so many of the jobs that wait, in any order; one that is killed waits again.
  private void work(int jobs) {
    Collections.shuffle(waiting, random);
    for (var i = 0; i < jobs; i++) {
      var job = waiting.removeFirst();
      if (!run(job)) {
        waiting.addLast(job);
        jobs++;
      }
    }
  }

  /// As the worker's handler does it.
  private boolean run(SyncCustomer job) {
    try {
      syncing.sync(job.account());
      kill(6);
      receiving.handled(job.event());
      return true;
    } catch (Killed e) {
      killed++;
      return false;
    }
  }

  private void kill(int oneOf) {
    if (random.nextInt(oneOf) == 0) throw new Killed();
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      var header = exchange.getRequestHeaders().getFirst("Stripe-Signature");
      var isTaken = receiving.receive(header, exchange.getRequestBody().readAllBytes());
      taken++;
      exchange.sendResponseHeaders(isTaken ? 200 : 400, -1);
    }
  }

  /// One whose fetching is overtaken by another handler's, or is its last act.
  private Syncing syncing() {
    var overtaking = paying.get(Syncing.class);
    var stripe =
        new StripeOf(paying) {
          @Override
          List<Booked> subscriptions(String customer) {
            var told = super.subscriptions(customer);
            kill(6);
            if (random.nextInt(6) == 0) {
              var account = lives.account(customer);
              lives.goOn(account);
              overtaking.sync(account);
            }
            return told;
          }
        };
    return paying.syncing(stripe);
  }

  private Receiving receiving(String secret) {
    var settings = paying.get(StripeSettings.class);
    return new Receiving(
        new StripeSettings(
            settings.secretKey(), secret, settings.url(), settings.patience(), settings.retries()),
        paying.get(StripeEvents.class),
        paying.get(Tenancy.class),
        paying.get(Jobs.class),
        paying.get(JsonMapper.class),
        paying.clock());
  }

  private static HttpServer serve() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
