package fm.podwright.standin.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.model.Coupon;
import com.stripe.param.CouponCreateParams;
import com.stripe.param.PromotionCodeCreateParams;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.AutomaticTax;
import com.stripe.param.checkout.SessionCreateParams.CustomerUpdate;
import com.stripe.param.checkout.SessionCreateParams.SubscriptionData;
import com.stripe.param.checkout.SessionRetrieveParams;
import java.math.BigDecimal;
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
  void a_promotion_code_takes_off_what_it_says() throws Exception {
    Coupon coupon =
        shop.stripe
            .v1()
            .coupons()
            .create(
                CouponCreateParams.builder()
                    .setPercentOff(new BigDecimal("33.3"))
                    .setDuration(CouponCreateParams.Duration.ONCE)
                    .build());
    shop.stripe
        .v1()
        .promotionCodes()
        .create(
            PromotionCodeCreateParams.builder()
                .setCode("WELCOME")
                .setPromotion(
                    PromotionCodeCreateParams.Promotion.builder()
                        .setType(PromotionCodeCreateParams.Promotion.Type.COUPON)
                        .setCoupon(coupon.getId())
                        .build())
                .build());
    var session =
        shop.session(
            shop.customer("ada@example.com"),
            shop.starter(),
            params -> params.setAllowPromotionCodes(true));

    var wrong = Form.at(session.getUrl()).with("code", "NOTHING").submit("/code");
    assertThat(wrong.body()).contains("This code is invalid");
    var applied = Form.at(session.getUrl()).with("code", "welcome").submit("/code");
    assertThat(applied.body()).contains("WELCOME", "€12.67");
    Form.of(applied).card("4242 4242 4242 4242").submit();

    var subscription = shop.standIn.subscriptions().getFirst();
    assertThat(shop.latestInvoice(subscription.id()).getAmountPaid()).isEqualTo(1900 - 633);
    shop.standIn.clock().advanceToRenewal();
    assertThat(shop.latestInvoice(subscription.id()).getAmountPaid()).isEqualTo(1900);
  }

  @Test
  void automatic_tax_is_added_for_the_country_and_reversed_for_a_company_elsewhere()
      throws Exception {
    var session =
        shop.session(
            shop.customer("ada@example.com"),
            shop.starter(),
            params ->
                params
                    .setAutomaticTax(AutomaticTax.builder().setEnabled(true).build())
                    .setTaxIdCollection(
                        SessionCreateParams.TaxIdCollection.builder().setEnabled(true).build())
                    .setCustomerUpdate(
                        CustomerUpdate.builder()
                            .setAddress(CustomerUpdate.Address.AUTO)
                            .setName(CustomerUpdate.Name.AUTO)
                            .build()));
    var form = Form.at(session.getUrl()).card("4242 4242 4242 4242");

    var german = form.submit("/total");
    assertThat(german.body()).contains("€22.61", "€3.61");
    var other = Form.of(german).card("4242 4242 4242 4242").with("country", "AT").submit();
    assertThat(other.statusCode()).isEqualTo(422);
    assertThat(other.body()).contains("With this address the total is €22.80");
    var company =
        Form.of(other).card("4242 4242 4242 4242").with("tax_id", "ATU12345678").submit("/total");
    assertThat(company.body()).contains("Tax (reverse charge)");
    assertThat(Form.of(company).card("4242 4242 4242 4242").submit().statusCode()).isEqualTo(303);

    var invoice = shop.stripe.v1().invoices().list().getData().getFirst();
    assertThat(invoice.getTotal()).isEqualTo(1900);
    assertThat(invoice.getTotalTaxes().getFirst().getTaxabilityReason())
        .isEqualTo("reverse_charge");
    assertThat(invoice.getCustomerTaxIds().getFirst().getValue()).isEqualTo("ATU12345678");
  }

  @Test
  void a_trial_without_a_card_begins_at_once() throws Exception {
    var session =
        shop.session(
            shop.customer("ada@example.com"),
            shop.starter(),
            params ->
                params
                    .setPaymentMethodCollection(
                        SessionCreateParams.PaymentMethodCollection.IF_REQUIRED)
                    .setSubscriptionData(
                        SubscriptionData.builder()
                            .setTrialPeriodDays(14L)
                            .putMetadata("account", "1")
                            .build()));

    Form.at(session.getUrl()).submit();

    var subscription = shop.subscription(shop.standIn.subscriptions().getFirst().id());
    assertThat(subscription.getStatus()).isEqualTo("trialing");
    assertThat(subscription.getMetadata()).containsEntry("account", "1");
    assertThat(shop.latestInvoice(subscription.getId()).getStatus()).isEqualTo("paid");
    assertThat(shop.stripe.v1().checkout().sessions().retrieve(session.getId()).getPaymentStatus())
        .isEqualTo("no_payment_required");
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
