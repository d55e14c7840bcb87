package fm.podwright.standin.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.model.Event;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartTest {
  private @TempDir Path folder;

  @Test
  void all_is_found_again_even_after_half_a_line() throws Exception {
    String key;
    String id;
    String customer;
    try (var shop = Shop.open(folder)) {
      key = shop.standIn.secretKey();
      id =
          shop.bought(shop.customer("ada@example.com"), shop.starter(), "4242424242424242").getId();
      customer =
          shop.stripe
              .v1()
              .customers()
              .create(com.stripe.param.CustomerCreateParams.builder().build(), Shop.key("same"))
              .getId();
      shop.standIn.clock().advance(Duration.ofDays(3));
      shop.heard();
    }
    Files.writeString(
        folder.resolve("stripe.jsonl"), "[{\"put\":{\"id\":\"cus_ha", StandardOpenOption.APPEND);

    try (var shop = Shop.open(folder)) {
      assertThat(shop.standIn.secretKey()).isEqualTo(key);
      assertThat(shop.standIn.clock().now()).isEqualTo(Shop.MONDAY.plus(Duration.ofDays(3)));
      assertThat(shop.subscription(id).getStatus()).isEqualTo("active");
      assertThat(
              shop.stripe
                  .v1()
                  .customers()
                  .create(com.stripe.param.CustomerCreateParams.builder().build(), Shop.key("same"))
                  .getId())
          .isEqualTo(customer);
      shop.standIn.clock().advanceToRenewal();
      assertThat(shop.latestInvoice(id).getStatus()).isEqualTo("paid");
    }
  }

  @Test
  void what_was_not_delivered_is_delivered_after_it() throws Exception {
    try (var shop = Shop.open(folder)) {
      shop.standIn.delivery().pause();
      shop.customer("ada@example.com");
    }

    try (var shop = Shop.open(folder)) {
      shop.standIn.delivery().drain();
      assertThat(shop.hearer.take()).extracting(Event::getType).containsExactly("customer.created");
    }
  }
}
