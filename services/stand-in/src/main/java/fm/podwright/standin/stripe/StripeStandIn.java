package fm.podwright.standin.stripe;

import fm.podwright.standin.stripe.api.Api;
import fm.podwright.standin.stripe.billing.Collecting;
import fm.podwright.standin.stripe.billing.Timekeeping;
import fm.podwright.standin.stripe.event.Delivery;
import fm.podwright.standin.stripe.event.Sender;
import fm.podwright.standin.stripe.http.Call;
import fm.podwright.standin.stripe.http.Door;
import fm.podwright.standin.stripe.http.Reply;
import fm.podwright.standin.stripe.page.Site;
import fm.podwright.standin.stripe.state.Ids;
import fm.podwright.standin.stripe.state.Kind;
import fm.podwright.standin.stripe.state.Ledger;
import fm.podwright.standin.stripe.state.Store;
import fm.podwright.standin.stripe.state.Thing;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Stripe, for machines without it: stripe-java talks to its [#url] unmodified. What it knows is in
/// one file, and found again when it is started again.
public final class StripeStandIn implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(StripeStandIn.class);
  private static final String KEY = "secret_key";
  private static final long HEARTBEAT_SECONDS = 1;

  private final Store store;
  private final Ledger ledger;
  private final Door door;
  private final Sender sender;
  private final Delivery delivery;
  private final Clock clock;
  private final String secretKey;
  private final String url;
  private final Faults faults = new Faults();
  private final ScheduledExecutorService heartbeat =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("stand-in-clock").factory());

  private StripeStandIn(Store store, Door door, String host, Settings settings) {
    this.store = store;
    this.door = door;
    this.url = "http://" + host + ":" + door.port();
    this.ledger = new Ledger(store, new Ids(settings.chance()));
    this.secretKey = store.change(() -> secretKey(ledger));
    var collecting = new Collecting(ledger, settings.dunning(), url);
    var time = new Timekeeping(ledger, collecting, settings.time());
    this.sender = new Sender(ledger, settings.time());
    this.delivery = new Delivery(ledger, sender, settings.delivery(), settings.deliveryChance());
    this.clock = new Clock(ledger, time, delivery);
    var api =
        new Api(
            ledger, collecting, time, faults, new Api.Credentials(secretKey, url, settings.time()));
    var site = new Site(ledger, collecting, time, delivery, url);
    door.open(call -> answer(call, api, site));
    delivery.takeUp();
    var _ =
        heartbeat.scheduleWithFixedDelay(
            this::beat, HEARTBEAT_SECONDS, HEARTBEAT_SECONDS, TimeUnit.SECONDS);
  }

  /// Starts with what a file holds, which need not exist yet.
  ///
  /// @param port 0 takes any that is free
  public static StripeStandIn start(Path state, String bind, int port, Settings settings)
      throws IOException {
    var host = bind.equals("0.0.0.0") || bind.equals("::") ? "localhost" : bind;
    var store = Store.open(state);
    try {
      return new StripeStandIn(store, Door.at(bind, port), host, settings);
    } catch (IOException e) {
      store.close();
      throw e;
    }
  }

  private static String secretKey(Ledger ledger) {
    return ledger
        .store()
        .find(Kind.OWN, KEY)
        .orElseGet(() -> ledger.named(Kind.OWN, KEY, "key", ledger.id("sk_test_")))
        .text("key");
  }

  /// The clock goes on whatever happens.
  private void beat() {
    try {
      clock.catchUp();
    } catch (RuntimeException e) {
      log.error("stand-in failed to do what was due", e);
    }
  }

  private Reply answer(Call call, Api api, Site site) {
    var reply = call.path().startsWith("/v1/") ? api.answer(call) : site.answer(call);
    delivery.wake();
    return reply;
  }

  /// Where the API and the pages are, without a slash at the end.
  public String url() {
    return url;
  }

  /// The key with which it may be called: `sk_test_…`.
  public String secretKey() {
    return secretKey;
  }

  /// Registers an endpoint for all events, or says where it is now, without asking the API.
  ///
  /// @param secret with which events are signed
  public void webhook(URI address, String secret) {
    store.change(() -> {
      var known =
          store.all(Kind.WEBHOOK_ENDPOINT).stream()
              .filter(endpoint -> endpoint.text("_secret").equals(secret))
              .findFirst()
              .orElseGet(() ->
                  ledger.make(
                      Kind.WEBHOOK_ENDPOINT,
                      "status",
                      "enabled",
                      "enabled_events",
                      List.of("*"),
                      "_secret",
                      secret));
      store.put(known.with("url", address.toString()));
      return known;
    });
  }

  public Clock clock() {
    return clock;
  }

  public Faults faults() {
    return faults;
  }

  public Delivery delivery() {
    return delivery;
  }

  /// Every subscription as it truly is, the oldest first, in the shape of the API.
  public List<Thing> subscriptions() {
    return all(Kind.SUBSCRIPTION);
  }

  /// Every invoice as it truly is, the oldest first.
  public List<Thing> invoices() {
    return all(Kind.INVOICE);
  }

  /// Every customer that was not deleted, the oldest first.
  public List<Thing> customers() {
    return all(Kind.CUSTOMER).stream().filter(customer -> !customer.is("deleted")).toList();
  }

  /// The latest events, the oldest first.
  public List<Thing> events() {
    return all(Kind.EVENT);
  }

  private List<Thing> all(Kind kind) {
    return store.change(() -> store.all(kind).stream().map(ledger::shown).map(Thing::new).toList());
  }

  @Override
  public void close() throws IOException {
    heartbeat.shutdownNow();
    door.close();
    delivery.close();
    sender.close();
    store.close();
  }
}
