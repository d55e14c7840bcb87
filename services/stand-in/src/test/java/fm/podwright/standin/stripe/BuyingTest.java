package fm.podwright.standin.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.param.checkout.SessionRetrieveParams;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuyingTest {
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

  @Test
  void a_good_card_makes_an_active_subscription_and_says_so() throws Exception {
    var session =
        shop.session(
            shop.customer("ada@example.com"),
            shop.starter(),
            params -> params.setClientReferenceId("account-1"));
    shop.heard();

    var answer = Form.at(session.getUrl()).card("4242 4242 4242 4242").submit();

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(Form.location(answer))
        .isEqualTo("http://podwright.example/done?session=" + session.getId());
    var done =
        shop.stripe
            .v1()
            .checkout()
            .sessions()
            .retrieve(
                session.getId(),
                SessionRetrieveParams.builder()
                    .addExpand("subscription")
                    .addExpand("line_items")
                    .build());
    assertThat(done.getStatus()).isEqualTo("complete");
    assertThat(done.getPaymentStatus()).isEqualTo("paid");
    assertThat(done.getClientReferenceId()).isEqualTo("account-1");
    assertThat(done.getAmountTotal()).isEqualTo(1900);
    assertThat(done.getLineItems().getData().getFirst().getPrice().getLookupKey())
        .isEqualTo("starter_month");
    var subscription = done.getSubscriptionObject();
    assertThat(subscription.getStatus()).isEqualTo("active");
    assertThat(subscription.getItems().getData().getFirst().getCurrentPeriodEnd())
        .isEqualTo(java.time.Instant.parse("2026-12-02T09:00:00Z").getEpochSecond());
    assertThat(shop.latestInvoice(subscription.getId()).getAmountPaid()).isEqualTo(1900);
    assertThat(shop.heard())
        .containsSubsequence(
            "payment_method.attached",
            "customer.subscription.created",
            "invoice.created",
            "invoice.finalized",
            "invoice.paid",
            "invoice.payment_succeeded",
            "customer.subscription.updated",
            "checkout.session.completed");
  }

  @Test
  void a_declined_card_is_refused_beside_its_field_and_buys_nothing() throws Exception {
    var session = shop.session(shop.customer("ada@example.com"), shop.starter());

    var answer = Form.at(session.getUrl()).card("4000 0000 0000 0002").submit();

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Your card was declined. Try another card.");
    assertThat(shop.standIn.subscriptions()).isEmpty();
    assertThat(Form.of(answer).card("4242 4242 4242 4242").submit().statusCode()).isEqualTo(303);
    assertThat(shop.standIn.subscriptions()).hasSize(1);
  }

  @Test
  void what_is_wrong_with_a_card_is_said_field_by_field() throws Exception {
    var session = shop.session(shop.customer("ada@example.com"), shop.starter());

    var answer =
        Form.at(session.getUrl())
            .card("4111 1111 1111 1111")
            .with("expiry", "01 / 20")
            .with("cvc", "1")
            .submit();

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains(
            "no other cards than the test cards",
            "expiration date is in the past",
            "security code is incomplete")
        .doesNotContain("4111 1111");
  }

  @Test
  void a_card_that_needs_authentication_asks_for_it() throws Exception {
    var session = shop.session(shop.customer("ada@example.com"), shop.starter());

    var asked = Form.at(session.getUrl()).card("4000 0025 0000 3155").submit();
    var page = shop.standIn.url() + Form.location(asked);
    var failed = Form.at(page).with("outcome", "fail").submit();
    assertThat(failed.statusCode()).isEqualTo(422);
    assertThat(failed.body()).contains("unable to authenticate");
    assertThat(shop.standIn.subscriptions()).isEmpty();

    Form.of(failed).card("4000 0025 0000 3155").submit();
    var done = Form.at(page).with("outcome", "complete").submit();
    assertThat(Form.location(done)).startsWith("http://podwright.example/done");
    assertThat(shop.standIn.subscriptions().getFirst().text("status")).isEqualTo("active");
  }

  @Test
  void what_was_bought_is_not_bought_again() throws Exception {
    var session = shop.session(shop.customer("ada@example.com"), shop.starter());
    var form = Form.at(session.getUrl()).card("4242 4242 4242 4242");

    form.submit();
    var again = form.submit();

    assertThat(again.body()).contains("You are all done here");
    assertThat(shop.standIn.subscriptions()).hasSize(1);
  }

  @Test
  void a_session_ends_after_a_day() throws Exception {
    var session = shop.session(shop.customer("ada@example.com"), shop.starter());

    shop.standIn.clock().advance(java.time.Duration.ofHours(24));

    assertThat(shop.stripe.v1().checkout().sessions().retrieve(session.getId()).getStatus())
        .isEqualTo("expired");
    assertThat(shop.heard()).contains("checkout.session.expired");
    assertThat(Form.get(session.getUrl()).body()).contains("This page has expired");
  }
}
