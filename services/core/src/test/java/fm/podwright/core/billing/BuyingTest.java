package fm.podwright.core.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.podwright.core.account.Presence;
import fm.podwright.domain.billing.Interval;
import fm.podwright.standin.stripe.Fault;
import fm.podwright.standin.stripe.state.Thing;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BuyingTest {
  private static final int PURCHASES = 500;
  private static final long SEED = Long.getLong("seed", 20261123);
  private static final List<String> PLANS = List.of("starter", "pro", "business");
  private static final List<String> REQUESTS =
      List.of(
          "POST /v1/customers",
          "POST /v1/checkout/sessions",
          "POST /v1/checkout/sessions",
          "GET /v1/checkout/sessions.*",
          "POST /v1/checkout/sessions/.*/expire",
          "GET /v1/subscriptions.*",
          ".*");

  /// Silence is to us as a connection that is cut, and would only make this depend on a clock.
  private static final List<Fault> FAULTS =
      List.of(Fault.TOO_MANY_REQUESTS, Fault.SERVER_ERROR, Fault.CUT, Fault.CUT_AFTER);

  private final Random random = new Random(SEED);
  private final Paying paying = Paying.begin(Map.of("podwright.stripe.patience", "PT60S"));
  private final Shopper shopper = new Shopper(paying.stripe().url());
  private final ExecutorService windows = Executors.newVirtualThreadPerTaskExecutor();

  @AfterEach
  void end() {
    windows.close();
    paying.close();
  }

  @Test
  void whatever_goes_wrong_nobody_has_two_subscriptions() throws Exception {
    var buyers = paying.owners("buyer", PURCHASES);

    for (var buyer : buyers) buy(buyer);

    var bought =
        paying.stripe().subscriptions().stream()
            .collect(
                Collectors.groupingBy(it -> it.text("metadata.account"), Collectors.counting()));
    assertThat(bought.values()).as("seed %d", SEED).containsOnly(1L);
    assertThat(bought.keySet())
        .containsExactlyInAnyOrderElementsOf(
            buyers.stream().map(it -> it.member().account().toString()).toList());
    assertThat(paying.stripe().faults().taken()).isGreaterThan(PURCHASES / 2);
  }

  /// Somebody clicks until it works, in one window or two, and pays on every page that is shown.
  private void buy(Presence buyer) throws Exception {
    var pages = new ArrayList<URI>();
    do {
      spoil();
      pages.addAll(click(buyer));
    } while (!isPaid(pages));
    paying.stripe().faults().clear();
    for (var page : pages) shopper.pay(page, Shopper.GOOD);
    assertThat(paying.choose(buyer, "pro").getPath()).startsWith("/p/session/");
  }

  private boolean isPaid(List<URI> pages) {
    for (var page : pages) if (shopper.pay(page, Shopper.GOOD)) return true;
    return false;
  }

  private void spoil() {
    var faults = paying.stripe().faults();
    for (var i = random.nextInt(3); i > 0; i--) {
      var fault = FAULTS.get(random.nextInt(FAULTS.size()));
      faults.next(1, REQUESTS.get(random.nextInt(REQUESTS.size())), fault);
    }
  }

  private List<URI> click(Presence buyer) throws InterruptedException {
    var first = PLANS.get(random.nextInt(3));
    return switch (random.nextInt(4)) {
      case 0 -> both(buyer, first, first);
      case 1 -> both(buyer, first, PLANS.get(random.nextInt(3)));
      default -> open(buyer, first);
    };
  }

  private List<URI> both(Presence buyer, String one, String other) throws InterruptedException {
    List<Callable<List<URI>>> clicks = List.of(() -> open(buyer, one), () -> open(buyer, other));
    var pages = new ArrayList<URI>();
    for (var it : windows.invokeAll(clicks)) {
      try {
        pages.addAll(it.get());
      } catch (ExecutionException e) {
        throw new IllegalStateException("seed " + SEED, e);
      }
    }
    return pages;
  }

  /// The page, or none if Stripe was away.
  private List<URI> open(Presence buyer, String plan) {
    try {
      var page = paying.choose(buyer, plan);
      return page.getPath().startsWith("/c/pay/") ? List.of(page) : List.of();
    } catch (StripeUnavailable e) {
      return List.of();
    }
  }

  @Test
  void a_second_click_leads_to_the_same_page() {
    var buyer = paying.owner("Example");

    assertThat(paying.choose(buyer, "pro")).isEqualTo(paying.choose(buyer, "pro"));
  }

  @Test
  void another_choice_takes_the_first_page_back() {
    var buyer = paying.owner("Example");
    var first = paying.choose(buyer, "pro");

    var second = paying.choose(buyer, "pro", Interval.YEAR);

    assertThat(shopper.pay(first, Shopper.GOOD)).isFalse();
    assertThat(shopper.pay(second, Shopper.GOOD)).isTrue();
  }

  @Test
  void whoever_has_a_plan_is_taken_to_where_it_is_changed() {
    var buyer = paying.owner("Example");
    paying.buy(buyer, "starter");

    assertThat(paying.choose(buyer, "pro").getPath()).startsWith("/p/session/");
  }

  @Test
  void after_a_plan_has_ended_the_same_is_bought_anew_at_once() {
    var buyer = paying.owner("Example");
    paying.buy(buyer, "starter");
    paying.get(StripeBooks.class).cancel(only(buyer).id());

    assertThat(shopper.pay(paying.choose(buyer, "starter"), Shopper.GOOD)).isTrue();
  }

  @Test
  void a_page_that_has_expired_is_followed_by_another() {
    var buyer = paying.owner("Example");
    var first = paying.choose(buyer, "starter");
    paying.pass(Duration.ofHours(23));

    var second = paying.choose(buyer, "starter");

    assertThat(second).isNotEqualTo(first);
    assertThat(shopper.pay(first, Shopper.GOOD)).isFalse();
    assertThat(shopper.pay(second, Shopper.GOOD)).isTrue();
  }

  @Test
  void other_prices_at_stripe_do_not_stop_a_purchase_that_is_under_way() {
    var buyer = paying.owner("Example");
    var first = paying.choose(buyer, "starter");
    Repricing.of(paying.get(StripeConnection.class), "podwright_starter_monthly");

    var second = paying.choose(buyer, "starter");

    assertThat(shopper.pay(first, Shopper.GOOD)).isFalse();
    assertThat(shopper.pay(second, Shopper.GOOD)).isTrue();
  }

  @Test
  void silence_is_said_as_such() {
    var stripe = paying.stripe();
    var settings =
        new StripeSettings(stripe.secretKey(), "", stripe.url(), Duration.ofMillis(500), 0);
    var hurried = new StripeConnection(settings);
    stripe.faults().next(1, ".*", Fault.TIME_OUT);

    assertThatThrownBy(() -> hurried.ask(it -> it.customers().list()))
        .isInstanceOf(StripeUnavailable.class);
  }

  @Test
  void stripe_away_is_said_as_such() {
    var buyer = paying.owner("Example");
    paying.stripe().faults().next(100, ".*", Fault.CUT);

    assertThatThrownBy(() -> paying.choose(buyer, "pro")).isInstanceOf(StripeUnavailable.class);
  }

  private Thing only(Presence buyer) {
    var all = paying.subscriptions(buyer.member().account());
    assertThat(all).hasSize(1);
    return all.getFirst();
  }
}
