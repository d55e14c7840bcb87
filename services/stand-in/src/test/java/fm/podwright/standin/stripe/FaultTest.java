package fm.podwright.standin.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.param.CustomerCreateParams;
import com.stripe.param.SubscriptionCreateParams;
import fm.podwright.standin.stripe.state.Thing;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultTest {
  private static final int PURCHASES = 60;
  private static final Fault[] FAULTS = {
    Fault.CUT, Fault.CUT_AFTER, Fault.SERVER_ERROR, Fault.TOO_MANY_REQUESTS
  };

  private @TempDir Path folder;

  @Test
  void whoever_asks_again_with_the_same_key_subscribes_once() throws Exception {
    try (var shop = Shop.open(folder)) {
      var price = shop.starter();
      var chance = new Random(11);
      for (var i = 0; i < PURCHASES; i++) {
        var customer =
            shop.stripe
                .v1()
                .customers()
                .create(CustomerCreateParams.builder().setPaymentMethod("pm_card_visa").build());
        shop.standIn
            .faults()
            .next(
                chance.nextInt(3), "POST /v1/subscriptions", FAULTS[chance.nextInt(FAULTS.length)]);
        var params =
            SubscriptionCreateParams.builder()
                .setCustomer(customer.getId())
                .addItem(SubscriptionCreateParams.Item.builder().setPrice(price.getId()).build())
                .build();
        stubborn(shop.stripe, params, "purchase-" + i);
      }

      assertThat(shop.standIn.subscriptions())
          .hasSize(PURCHASES)
          .extracting(subscription -> subscription.text("customer"))
          .doesNotHaveDuplicates();
      assertThat(shop.standIn.invoices())
          .hasSize(PURCHASES)
          .extracting((Thing invoice) -> invoice.text("status"))
          .containsOnly("paid");
      assertThat(shop.standIn.faults().taken()).isGreaterThan(PURCHASES / 2);
    }
  }

  private static void stubborn(StripeClient stripe, SubscriptionCreateParams params, String key) {
    Exception refusal = new IllegalStateException();
    for (var tries = 0; tries < 10; tries++) {
      try {
        stripe.v1().subscriptions().create(params, Shop.key(key));
        return;
      } catch (StripeException e) {
        refusal = e;
      }
    }
    throw new AssertionError("it never worked", refusal);
  }
}
