package fm.podwright.standin.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.stripe.exception.InvalidRequestException;
import com.stripe.param.PriceCreateParams;
import com.stripe.param.PriceCreateParams.CurrencyOption;
import com.stripe.param.PriceCreateParams.Recurring;
import com.stripe.param.PriceCreateParams.Recurring.Interval;
import com.stripe.param.PriceListParams;
import com.stripe.param.PriceRetrieveParams;
import com.stripe.param.ProductCreateParams;
import com.stripe.param.ProductUpdateParams;
import com.stripe.param.SubscriptionCreateParams;
import com.stripe.param.SubscriptionListParams;
import com.stripe.param.testhelpers.TestClockAdvanceParams;
import com.stripe.param.testhelpers.TestClockCreateParams;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {
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

  private PriceCreateParams.Builder price(String product) {
    return PriceCreateParams.builder()
        .setProduct(product)
        .setCurrency("eur")
        .setUnitAmount(1900L)
        .setLookupKey("starter_month")
        .putCurrencyOption("usd", CurrencyOption.builder().setUnitAmount(2100L).build())
        .setRecurring(Recurring.builder().setInterval(Interval.MONTH).build());
  }

  @Test
  void a_product_keeps_the_id_that_it_was_given() throws Exception {
    var products = shop.stripe.v1().products();
    products.create(ProductCreateParams.builder().setId("starter").setName("Starter").build());

    products.update(
        "starter",
        ProductUpdateParams.builder()
            .setDescription("20,000 downloads a month")
            .putMetadata("downloads", "20000")
            .build());

    assertThat(products.retrieve("starter").getMetadata()).containsEntry("downloads", "20000");
    var twice =
        catchThrowableOfType(
            InvalidRequestException.class,
            () ->
                products.create(
                    ProductCreateParams.builder().setId("starter").setName("Starter").build()));
    assertThat(twice.getCode()).isEqualTo("resource_already_exists");
  }

  @Test
  void a_lookup_key_moves_only_when_asked() throws Exception {
    var product =
        shop.stripe
            .v1()
            .products()
            .create(ProductCreateParams.builder().setName("Starter").build())
            .getId();
    var prices = shop.stripe.v1().prices();
    var first = prices.create(price(product).build());

    assertThat(
            catchThrowableOfType(
                    InvalidRequestException.class, () -> prices.create(price(product).build()))
                .getParam())
        .isEqualTo("lookup_key");
    var second = prices.create(price(product).setTransferLookupKey(true).build());

    var found =
        prices
            .list(
                PriceListParams.builder()
                    .addLookupKey("starter_month")
                    .addExpand("data.product")
                    .build())
            .getData();
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().getId()).isEqualTo(second.getId());
    assertThat(found.getFirst().getProductObject().getName()).isEqualTo("Starter");
    assertThat(prices.retrieve(first.getId()).getLookupKey()).isNull();
  }

  @Test
  void a_price_has_its_amount_in_each_currency() throws Exception {
    var product =
        shop.stripe
            .v1()
            .products()
            .create(ProductCreateParams.builder().setName("Starter").build())
            .getId();
    var price = shop.stripe.v1().prices().create(price(product).build());

    assertThat(price.getCurrencyOptions()).isNull();
    var expanded =
        shop.stripe
            .v1()
            .prices()
            .retrieve(
                price.getId(), PriceRetrieveParams.builder().addExpand("currency_options").build());
    assertThat(expanded.getCurrencyOptions())
        .hasEntrySatisfying("usd", option -> assertThat(option.getUnitAmount()).isEqualTo(2100));
    var session =
        shop.session(shop.customer("ada@example.com"), price, params -> params.setCurrency("usd"));
    assertThat(session.getAmountTotal()).isEqualTo(2100);
    assertThat(Form.get(session.getUrl()).body()).contains("$21.00");
  }

  @Test
  void a_test_clock_is_of_its_customers_alone() throws Exception {
    var price = shop.starter();
    var clocks = shop.stripe.v1().testHelpers().testClocks();
    var clock =
        clocks.create(
            TestClockCreateParams.builder().setFrozenTime(Shop.MONDAY.getEpochSecond()).build());
    var customers = shop.stripe.v1().customers();
    var customer =
        customers.create(
            com.stripe.param.CustomerCreateParams.builder()
                .setTestClock(clock.getId())
                .setPaymentMethod("pm_card_visa")
                .build());
    var params =
        SubscriptionCreateParams.builder()
            .setCustomer(customer.getId())
            .addItem(SubscriptionCreateParams.Item.builder().setPrice(price.getId()).build())
            .build();
    var id = shop.stripe.v1().subscriptions().create(params).getId();
    shop.bought(shop.customer("ada@example.com"), price, "4242424242424242");

    clocks.advance(
        clock.getId(),
        TestClockAdvanceParams.builder()
            .setFrozenTime(Shop.MONDAY.plus(Duration.ofDays(40)).getEpochSecond())
            .build());

    assertThat(clocks.retrieve(clock.getId()).getStatus()).isEqualTo("ready");
    assertThat(shop.latestInvoice(id).getBillingReason()).isEqualTo("subscription_cycle");
    assertThat(shop.standIn.invoices()).hasSize(3);
    clocks.delete(clock.getId());
    assertThat(
            shop.stripe
                .v1()
                .subscriptions()
                .list(
                    SubscriptionListParams.builder()
                        .setStatus(SubscriptionListParams.Status.ALL)
                        .build())
                .getData())
        .hasSize(1);
  }
}
