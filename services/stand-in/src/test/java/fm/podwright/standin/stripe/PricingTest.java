package fm.podwright.standin.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.model.Coupon;
import com.stripe.param.CouponCreateParams;
import com.stripe.param.PromotionCodeCreateParams;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.AutomaticTax;
import com.stripe.param.checkout.SessionCreateParams.CustomerUpdate;
import com.stripe.param.checkout.SessionCreateParams.SubscriptionData;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PricingTest {
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
}
