package fm.podwright.standin.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.model.Subscription;
import com.stripe.param.SubscriptionCancelParams;
import com.stripe.param.SubscriptionUpdateParams;
import fm.podwright.standin.stripe.billing.Dunning;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenewalTest {
  private static final String GOOD = "4242424242424242";
  private static final String FAILS_LATER = "4000000000000341";

  private @TempDir Path folder;
  private Shop shop;

  @BeforeEach
  void open() throws Exception {
    shop = Shop.open(folder);
  }

  @AfterEach
  void close() throws Exception {
    shop.close();
  }

  private Subscription bought(String card) throws Exception {
    return shop.bought(shop.customer("ada@example.com"), shop.starter(), card);
  }

  private static Instant end(Subscription subscription) {
    return Instant.ofEpochSecond(
        subscription.getItems().getData().getFirst().getCurrentPeriodEnd());
  }

  @Test
  void a_renewal_is_a_draft_for_an_hour_and_then_paid() throws Exception {
    var subscription = bought(GOOD);
    shop.heard();

    shop.standIn.clock().advanceTo(end(subscription));
    assertThat(shop.latestInvoice(subscription.getId()).getStatus()).isEqualTo("draft");
    assertThat(shop.heard())
        .containsSubsequence(
            "invoice.upcoming", "invoice.created", "customer.subscription.updated");

    shop.standIn.clock().advance(Duration.ofHours(1));
    var invoice = shop.latestInvoice(subscription.getId());
    assertThat(invoice.getStatus()).isEqualTo("paid");
    assertThat(invoice.getNumber()).endsWith("-0002");
    assertThat(invoice.getBillingReason()).isEqualTo("subscription_cycle");
    assertThat(invoice.getParent().getSubscriptionDetails().getSubscription())
        .isEqualTo(subscription.getId());
    assertThat(end(shop.subscription(subscription.getId())))
        .isEqualTo(Instant.parse("2027-01-02T09:00:00Z"));
    assertThat(shop.heard())
        .containsSubsequence("invoice.finalized", "invoice.paid", "invoice.payment_succeeded");
  }

  @Test
  void a_year_passes_in_its_order() throws Exception {
    var subscription = bought(GOOD);

    shop.standIn.clock().advance(Duration.ofDays(366));

    var invoices = shop.standIn.invoices();
    assertThat(invoices)
        .hasSize(13)
        .allSatisfy(invoice -> assertThat(invoice.text("status")).isEqualTo("paid"));
    assertThat(invoices).extracting(invoice -> invoice.created()).isSorted();
    assertThat(end(shop.subscription(subscription.getId())))
        .isEqualTo(Instant.parse("2027-12-02T09:00:00Z"));
  }

  @Test
  void a_renewal_that_fails_is_tried_again_after_3_5_and_7_days_and_then_ends_it()
      throws Exception {
    var subscription = bought(FAILS_LATER);
    shop.heard();

    shop.standIn.clock().advanceToRenewal();
    var failed = shop.latestInvoice(subscription.getId());
    assertThat(failed.getStatus()).isEqualTo("open");
    assertThat(failed.getAttemptCount()).isEqualTo(1);
    assertThat(failed.getNextPaymentAttempt())
        .isEqualTo(shop.standIn.clock().now().plus(Duration.ofDays(3)).getEpochSecond());
    assertThat(shop.subscription(subscription.getId()).getStatus()).isEqualTo("past_due");
    assertThat(shop.heard()).contains("invoice.payment_failed", "customer.subscription.updated");

    shop.standIn.clock().advance(Duration.ofDays(8));
    assertThat(shop.latestInvoice(subscription.getId()).getAttemptCount()).isEqualTo(3);
    assertThat(shop.subscription(subscription.getId()).getStatus()).isEqualTo("past_due");

    shop.standIn.clock().advance(Duration.ofDays(7));
    var ended = shop.subscription(subscription.getId());
    assertThat(ended.getStatus()).isEqualTo("canceled");
    assertThat(ended.getCancellationDetails().getReason()).isEqualTo("payment_failed");
    assertThat(shop.heard()).contains("customer.subscription.deleted");
  }

  @Test
  void what_follows_the_last_retry_is_a_setting() throws Exception {
    shop.close();
    var unpaid = new Dunning(List.of(Duration.ofDays(1)), Dunning.Exhausted.UNPAID);
    shop = Shop.open(folder.resolve("unpaid"), Shop.SETTINGS.with(unpaid));
    var subscription = bought(FAILS_LATER);

    shop.standIn.clock().advanceToRenewal();
    shop.standIn.clock().advance(Duration.ofDays(2));

    assertThat(shop.subscription(subscription.getId()).getStatus()).isEqualTo("unpaid");
  }

  @Test
  void paying_the_open_invoice_recovers() throws Exception {
    var subscription = bought(FAILS_LATER);
    shop.standIn.clock().advanceToRenewal();
    shop.heard();

    var page = shop.latestInvoice(subscription.getId()).getHostedInvoiceUrl();
    var paid = Form.at(page).card(GOOD).submit();

    assertThat(paid.statusCode()).isEqualTo(303);
    assertThat(shop.subscription(subscription.getId()).getStatus()).isEqualTo("active");
    assertThat(shop.heard()).contains("invoice.paid", "customer.subscription.updated");
    shop.standIn.clock().advanceToRenewal();
    assertThat(shop.subscription(subscription.getId()).getStatus()).isEqualTo("active");
  }

  @Test
  void a_card_that_always_authenticates_asks_for_action_at_renewal() throws Exception {
    var session = shop.session(shop.customer("ada@example.com"), shop.starter());
    var asked = Form.at(session.getUrl()).card("4000002760003184").submit();
    Form.at(shop.standIn.url() + Form.location(asked)).with("outcome", "complete").submit();
    var subscription = shop.standIn.subscriptions().getFirst();

    shop.standIn.clock().advanceToRenewal();
    assertThat(shop.heard()).contains("invoice.payment_action_required");
    assertThat(shop.subscription(subscription.id()).getStatus()).isEqualTo("past_due");

    var page = shop.latestInvoice(subscription.id()).getHostedInvoiceUrl();
    Form.at(page + "/authentication").with("outcome", "complete").submit();
    assertThat(shop.subscription(subscription.id()).getStatus()).isEqualTo("active");
  }

  @Test
  void cancelled_at_the_end_of_the_period_it_ends_there_without_an_invoice() throws Exception {
    var subscription = bought(GOOD);

    var cancelled = subscription.getId();
    var told =
        shop.stripe
            .v1()
            .subscriptions()
            .update(
                cancelled, SubscriptionUpdateParams.builder().setCancelAtPeriodEnd(true).build());
    assertThat(told.getCancelAt()).isEqualTo(end(subscription).getEpochSecond());
    assertThat(told.getStatus()).isEqualTo("active");
    shop.standIn.clock().advance(Duration.ofDays(31));

    assertThat(shop.subscription(cancelled).getStatus()).isEqualTo("canceled");
    assertThat(shop.subscription(cancelled).getEndedAt())
        .isEqualTo(end(subscription).getEpochSecond());
    assertThat(shop.standIn.invoices()).hasSize(1);
  }

  @Test
  void a_cancellation_that_was_taken_back_renews() throws Exception {
    var id = bought(GOOD).getId();
    var subscriptions = shop.stripe.v1().subscriptions();

    subscriptions.update(id, SubscriptionUpdateParams.builder().setCancelAtPeriodEnd(true).build());
    var resumed =
        subscriptions.update(
            id, SubscriptionUpdateParams.builder().setCancelAtPeriodEnd(false).build());
    assertThat(resumed.getCancelAt()).isNull();
    shop.standIn.clock().advance(Duration.ofDays(31));

    assertThat(shop.subscription(id).getStatus()).isEqualTo("active");
    assertThat(shop.standIn.invoices()).hasSize(2);
  }

  @Test
  void cancelled_now_it_is_gone_at_once() throws Exception {
    var id = bought(GOOD).getId();

    var gone =
        shop.stripe.v1().subscriptions().cancel(id, SubscriptionCancelParams.builder().build());

    assertThat(gone.getStatus()).isEqualTo("canceled");
    assertThat(shop.stripe.v1().subscriptions().list().getData()).isEmpty();
  }
}
