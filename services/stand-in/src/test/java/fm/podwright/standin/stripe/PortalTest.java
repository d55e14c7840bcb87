package fm.podwright.standin.stripe;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.model.Price;
import com.stripe.model.Subscription;
import com.stripe.param.PriceCreateParams.Recurring.Interval;
import com.stripe.param.billingportal.ConfigurationUpdateParams;
import com.stripe.param.billingportal.ConfigurationUpdateParams.Features.CustomerUpdate;
import com.stripe.param.billingportal.SessionCreateParams;
import com.stripe.param.billingportal.SessionCreateParams.FlowData;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortalTest {
  private @TempDir Path folder;
  private Shop shop;
  private Subscription subscription;
  private Price pro;
  private String portal;

  @BeforeEach
  void open() throws Exception {
    shop = Shop.open(folder);
    var starter = shop.starter();
    pro = shop.price("Pro", 4900, Interval.MONTH);
    subscription = shop.bought(shop.customer("ada@example.com"), starter, "4242424242424242");
    shop.stripe
        .v1()
        .billingPortal()
        .configurations()
        .create(PortalConfiguration.selling(starter, pro));
    var session =
        shop.stripe
            .v1()
            .billingPortal()
            .sessions()
            .create(
                SessionCreateParams.builder()
                    .setCustomer(subscription.getCustomer())
                    .setReturnUrl("http://podwright.example/billing")
                    .build());
    portal = session.getUrl();
    shop.standIn.clock().advance(Duration.ofDays(10));
  }

  @AfterEach
  void close() throws Exception {
    shop.close();
  }

  private String plan() {
    return portal + "/" + subscription.getId();
  }

  @Test
  void it_shows_plan_card_and_invoices_and_leads_back() throws Exception {
    var page = Form.get(portal).body();

    assertThat(page)
        .contains(
            "Starter",
            "€19.00 per month",
            "It renews on 2 Dec 2026.",
            "Visa ···· 4242, expires 12/2034",
            "http://podwright.example/billing",
            "no money moves");
    assertThat(page).contains(shop.latestInvoice(subscription.getId()).getNumber());
  }

  @Test
  void another_plan_is_paid_as_it_was_shown() throws Exception {
    assertThat(Form.get(plan() + "/plan").body()).contains("Pro", "€49.00 per month", "Your plan");
    var confirmation = Form.get(plan() + "/plan/" + pro.getId());
    assertThat(confirmation.body()).contains("-€12.67", "€32.67", "€20.00");

    var confirmed = Form.of(confirmation).submit();

    assertThat(confirmed.statusCode()).isEqualTo(303);
    assertThat(shop.latestInvoice(subscription.getId()).getAmountPaid()).isEqualTo(2000);
    assertThat(Form.get(portal).body()).contains("Pro");
  }

  @Test
  void what_was_counted_too_long_ago_is_counted_again() throws Exception {
    var confirmation = Form.at(plan() + "/plan/" + pro.getId());
    shop.standIn.clock().advance(Duration.ofHours(2));

    assertThat(confirmation.submit().body()).contains("Time has passed since this was counted.");
  }

  @Test
  void cancelling_says_when_it_ends_and_can_be_taken_back() throws Exception {
    Form.at(plan() + "/cancellation").submit();

    var cancelled = shop.subscription(subscription.getId());
    assertThat(cancelled.getCancelAt())
        .isEqualTo(subscription.getItems().getData().getFirst().getCurrentPeriodEnd());
    // The portal says when, and leaves the flag alone, as Stripe's does for flexible billing.
    assertThat(cancelled.getCancelAtPeriodEnd()).isFalse();
    assertThat(Form.get(portal).body()).contains("It ends on 2 Dec 2026.", "Keep the plan");

    Form.at(portal).submit();
    assertThat(shop.subscription(subscription.getId()).getCancelAt()).isNull();
  }

  @Test
  void another_card_pays_what_is_open() throws Exception {
    var refused = Form.at(portal + "/card").card("4000000000000002").submit();
    assertThat(refused.body()).contains("Your card was declined. Try another card.");
    Form.of(refused).card("4000000000000341").submit();
    shop.standIn.clock().advanceToRenewal();
    assertThat(shop.subscription(subscription.getId()).getStatus()).isEqualTo("past_due");
    assertThat(Form.get(portal).body()).contains("€19.00 could not be paid.");

    Form.at(portal + "/card").card("4242424242424242").submit();

    assertThat(shop.subscription(subscription.getId()).getStatus()).isEqualTo("active");
  }

  @Test
  void an_invoice_is_a_page_and_a_pdf() throws Exception {
    var invoice = shop.latestInvoice(subscription.getId());

    assertThat(Form.get(invoice.getHostedInvoiceUrl()).body())
        .contains(invoice.getNumber(), "€19.00", "Paid");
    var pdf = Form.bytes(invoice.getInvoicePdf());
    assertThat(pdf.headers().firstValue("Content-Type")).contains("application/pdf");
    assertThat(new String(pdf.body(), ISO_8859_1))
        .startsWith("%PDF-1.4")
        .contains(invoice.getNumber())
        .endsWith("%%EOF\n");
  }

  @Test
  void whoever_leads_to_one_step_is_returned_to_after_it() throws Exception {
    var cancel =
        FlowData.builder()
            .setType(FlowData.Type.SUBSCRIPTION_CANCEL)
            .setSubscriptionCancel(
                FlowData.SubscriptionCancel.builder().setSubscription(subscription.getId()).build())
            .setAfterCompletion(
                FlowData.AfterCompletion.builder()
                    .setType(FlowData.AfterCompletion.Type.REDIRECT)
                    .setRedirect(
                        FlowData.AfterCompletion.Redirect.builder()
                            .setReturnUrl("http://podwright.example/cancelled")
                            .build())
                    .build())
            .build();
    var session =
        shop.stripe
            .v1()
            .billingPortal()
            .sessions()
            .create(
                SessionCreateParams.builder()
                    .setCustomer(subscription.getCustomer())
                    .setFlowData(cancel)
                    .build());

    var done = Form.at(session.getUrl()).submit();

    assertThat(Form.location(done)).isEqualTo("http://podwright.example/cancelled");
    assertThat(shop.subscription(subscription.getId()).getCancelAt()).isNotNull();
  }

  @Test
  void billing_information_is_changed_as_far_as_it_is_allowed() throws Exception {
    assertThat(Form.get(portal + "/information").statusCode()).isEqualTo(404);
    var configurations = shop.stripe.v1().billingPortal().configurations();
    var update =
        CustomerUpdate.builder()
            .setEnabled(true)
            .addAllowedUpdate(CustomerUpdate.AllowedUpdate.NAME)
            .addAllowedUpdate(CustomerUpdate.AllowedUpdate.ADDRESS)
            .addAllowedUpdate(CustomerUpdate.AllowedUpdate.TAX_ID)
            .build();
    configurations.update(
        configurations.list().getData().getFirst().getId(),
        ConfigurationUpdateParams.builder()
            .setFeatures(
                ConfigurationUpdateParams.Features.builder().setCustomerUpdate(update).build())
            .build());

    Form.at(portal + "/information")
        .with("name", "Ada & Sons <Example>")
        .with("country", "AT")
        .with("tax_id", "ATU12345678")
        .with("email", "eve@example.com")
        .submit();

    var customer = shop.stripe.v1().customers().retrieve(subscription.getCustomer());
    assertThat(customer.getName()).isEqualTo("Ada & Sons <Example>");
    assertThat(customer.getAddress().getCountry()).isEqualTo("AT");
    assertThat(customer.getEmail()).isEqualTo("ada@example.com");
    assertThat(Form.get(portal).body())
        .contains("Ada &amp; Sons &lt;Example", "ATU12345678", "Austria");
  }

  @Test
  void without_the_secret_nothing_is_there() throws Exception {
    assertThat(Form.get(shop.standIn.url() + "/p/session/test_guess").statusCode()).isEqualTo(404);
    assertThat(Form.get(shop.standIn.url() + "/i/inv_guess").statusCode()).isEqualTo(404);
    assertThat(Form.get(shop.standIn.url() + "/overview/ov_guess/events/evt_1").statusCode())
        .isEqualTo(404);
    assertThat(Form.get(portal + "/sub_of_somebody_else/plan").statusCode()).isEqualTo(404);
  }

  @Test
  void the_overview_moves_the_clock() throws Exception {
    var overview = Form.get(shop.standIn.url() + "/");
    assertThat(overview.body())
        .contains("ada@example.com", "customer.subscription.created", "10 days ahead");
    var secret = overview.body().replaceAll("(?s).*action=\"(/overview/[^/]+)/clock\".*", "$1");

    var moved = Form.post(shop.standIn.url() + secret + "/clock", "by=renewal");

    assertThat(moved.statusCode()).isEqualTo(303);
    assertThat(shop.standIn.clock().now()).isEqualTo("2026-12-02T10:00:00Z");
  }
}
