package fm.podwright.standin.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.model.InvoiceLineItem;
import com.stripe.model.Price;
import com.stripe.model.Subscription;
import com.stripe.param.InvoiceCreatePreviewParams;
import com.stripe.param.InvoiceCreatePreviewParams.SubscriptionDetails;
import com.stripe.param.PriceCreateParams.Recurring.Interval;
import com.stripe.param.SubscriptionUpdateParams;
import com.stripe.param.SubscriptionUpdateParams.ProrationBehavior;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// November has 30 days: a third of it is 10.
class ChangeTest {
  private @TempDir Path folder;
  private Shop shop;
  private Subscription subscription;
  private Price pro;
  private Price yearly;

  @BeforeEach
  void open() throws Exception {
    shop = Shop.open(folder);
    subscription =
        shop.bought(shop.customer("ada@example.com"), shop.starter(), "4242424242424242");
    pro = shop.price("Pro", 4900, Interval.MONTH);
    yearly = shop.price("Yearly", 49_000, Interval.YEAR);
    shop.standIn.clock().advance(Duration.ofDays(10));
  }

  @AfterEach
  void close() throws Exception {
    shop.close();
  }

  private Subscription change(Price price, ProrationBehavior proration) throws Exception {
    return shop.stripe
        .v1()
        .subscriptions()
        .update(
            subscription.getId(),
            SubscriptionUpdateParams.builder()
                .addItem(
                    SubscriptionUpdateParams.Item.builder()
                        .setId(item())
                        .setPrice(price.getId())
                        .build())
                .setProrationBehavior(proration)
                .build());
  }

  private String item() {
    return subscription.getItems().getData().getFirst().getId();
  }

  @Test
  void the_difference_is_counted_to_the_second_and_paid_with_the_next_invoice() throws Exception {
    var changed = change(pro, ProrationBehavior.CREATE_PRORATIONS);

    assertThat(changed.getItems().getData().getFirst().getPrice().getId()).isEqualTo(pro.getId());
    assertThat(shop.standIn.invoices()).hasSize(1);
    shop.standIn.clock().advanceToRenewal();
    var invoice = shop.latestInvoice(subscription.getId());
    // Two thirds of 19.00 back, two thirds of 49.00 more, and the next month.
    assertThat(invoice.getLines().getData())
        .extracting(InvoiceLineItem::getAmount)
        .containsExactly(-1267L, 3267L, 4900L);
    assertThat(
            invoice
                .getLines()
                .getData()
                .getFirst()
                .getParent()
                .getSubscriptionItemDetails()
                .getProration())
        .isTrue();
    assertThat(invoice.getAmountPaid()).isEqualTo(6900);
  }

  @Test
  void the_difference_can_be_invoiced_at_once() throws Exception {
    change(pro, ProrationBehavior.ALWAYS_INVOICE);

    assertThat(shop.latestInvoice(subscription.getId()).getAmountPaid()).isEqualTo(2000);
    assertThat(shop.latestInvoice(subscription.getId()).getBillingReason())
        .isEqualTo("subscription_update");
  }

  @Test
  void the_difference_can_be_forgotten() throws Exception {
    change(pro, ProrationBehavior.NONE);
    shop.standIn.clock().advanceToRenewal();

    assertThat(shop.latestInvoice(subscription.getId()).getAmountPaid()).isEqualTo(4900);
  }

  @Test
  void another_interval_begins_now_and_is_paid_now() throws Exception {
    var changed = change(yearly, ProrationBehavior.CREATE_PRORATIONS);

    assertThat(shop.latestInvoice(subscription.getId()).getAmountPaid()).isEqualTo(49_000 - 1267);
    var item = changed.getItems().getData().getFirst();
    assertThat(item.getCurrentPeriodStart()).isEqualTo(shop.standIn.clock().now().getEpochSecond());
  }

  @Test
  void a_smaller_plan_leaves_a_balance_for_the_next_invoice() throws Exception {
    change(pro, ProrationBehavior.ALWAYS_INVOICE);
    shop.standIn.clock().advance(Duration.ofDays(10));
    var small = shop.price("Small", 100, Interval.MONTH);

    change(small, ProrationBehavior.ALWAYS_INVOICE);

    // A third of 49.00 back, a third of 1.00 more.
    assertThat(shop.latestInvoice(subscription.getId()).getTotal()).isEqualTo(-1600);
    assertThat(shop.stripe.v1().customers().retrieve(subscription.getCustomer()).getBalance())
        .isEqualTo(-1600);
    shop.standIn.clock().advanceToRenewal();
    var next = shop.latestInvoice(subscription.getId());
    assertThat(next.getAmountPaid()).isZero();
    assertThat(next.getEndingBalance()).isEqualTo(-1500);
  }

  @Test
  void a_preview_says_what_will_be_paid_and_changes_nothing() throws Exception {
    var events = shop.standIn.events().size();

    var next = preview(SubscriptionDetails.builder().build());
    var change =
        preview(
            SubscriptionDetails.builder()
                .addItem(
                    SubscriptionDetails.Item.builder().setId(item()).setPrice(pro.getId()).build())
                .setProrationBehavior(SubscriptionDetails.ProrationBehavior.ALWAYS_INVOICE)
                .build());

    assertThat(next.getAmountDue()).isEqualTo(1900);
    assertThat(next.getPeriodEnd())
        .isEqualTo(subscription.getItems().getData().getFirst().getCurrentPeriodEnd());
    assertThat(change.getAmountDue()).isEqualTo(2000);
    assertThat(shop.standIn.events()).hasSize(events);
    assertThat(
            shop.subscription(subscription.getId())
                .getItems()
                .getData()
                .getFirst()
                .getPrice()
                .getUnitAmount())
        .isEqualTo(1900);
    change(pro, ProrationBehavior.ALWAYS_INVOICE);
    assertThat(shop.latestInvoice(subscription.getId()).getAmountPaid())
        .isEqualTo(change.getAmountDue());
  }

  private com.stripe.model.Invoice preview(SubscriptionDetails details) throws Exception {
    return shop.stripe
        .v1()
        .invoices()
        .createPreview(
            InvoiceCreatePreviewParams.builder()
                .setSubscription(subscription.getId())
                .setSubscriptionDetails(details)
                .build());
  }
}
