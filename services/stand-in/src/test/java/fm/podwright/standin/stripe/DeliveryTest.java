package fm.podwright.standin.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.model.Event;
import com.stripe.model.Subscription;
import com.stripe.param.EventListParams;
import com.stripe.param.WebhookEndpointCreateParams;
import com.stripe.param.WebhookEndpointCreateParams.EnabledEvent;
import fm.podwright.standin.stripe.event.DeliveryPolicy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliveryTest {
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
  void events_carry_the_object_and_what_was_before() throws Exception {
    var id =
        shop.bought(shop.customer("ada@example.com"), shop.starter(), "4242424242424242").getId();
    shop.standIn.delivery().drain();

    var updated =
        shop.hearer.take().stream()
            .filter(event -> event.getType().equals("customer.subscription.updated"))
            .toList()
            .getLast();

    assertThat(updated.getData().getPreviousAttributes()).containsEntry("status", "incomplete");
    var subscription = (Subscription) updated.getDataObjectDeserializer().getObject().orElseThrow();
    assertThat(subscription.getId()).isEqualTo(id);
    assertThat(subscription.getStatus()).isEqualTo("active");
    assertThat(shop.stripe.v1().events().retrieve(updated.getId()).getPendingWebhooks()).isZero();
    assertThat(
            shop.stripe
                .v1()
                .events()
                .list(EventListParams.builder().setType("checkout.session.completed").build())
                .getData())
        .hasSize(1);
  }

  @Test
  void an_unruly_delivery_is_shuffled_and_twice_and_the_same_for_the_same_seed() throws Exception {
    assertThat(unruly("one")).isEqualTo(unruly("other")).isNotEqualTo(shop.standIn.events());
  }

  private List<String> unruly(String name) throws Exception {
    shop.close();
    var policy = new DeliveryPolicy(Duration.ofHours(1), 50, true, 8);
    shop = Shop.open(folder.resolve(name), Shop.SETTINGS.with(policy, new Random(42)));
    shop.bought(shop.customer("ada@example.com"), shop.starter(), "4242424242424242");
    shop.standIn.delivery().drain();
    var heard = shop.hearer.take();
    var once = heard.stream().map(Event::getId).distinct().toList();
    assertThat(once).hasSize(shop.standIn.events().size()).hasSizeLessThan(heard.size());
    assertThat(once).isNotEqualTo(shop.standIn.events().stream().map(event -> event.id()).toList());
    return heard.stream().map(Event::getType).toList();
  }

  @Test
  void what_is_not_taken_comes_again() throws Exception {
    shop.hearer.refuse(2);
    shop.customer("ada@example.com");

    assertThat(shop.heard()).containsExactly("customer.created");
    shop.hearer.refuse(100);
    shop.customer("eve@example.com");
    assertThat(shop.heard()).isEmpty();
    shop.hearer.refuse(0);
    assertThat(Form.get(shop.standIn.url()).body()).contains("Failed");
  }

  @Test
  void while_paused_nothing_comes_and_then_everything() throws Exception {
    shop.standIn.delivery().pause();
    shop.customer("ada@example.com");
    assertThat(shop.hearer.take()).isEmpty();
    assertThat(shop.standIn.delivery().waiting()).isEqualTo(1);

    shop.standIn.delivery().resume();

    assertThat(shop.heard()).containsExactly("customer.created");
  }

  @Test
  void an_endpoint_hears_what_it_asked_for_with_its_own_secret() throws Exception {
    try (var other = Hearer.listen()) {
      var endpoint =
          shop.stripe
              .v1()
              .webhookEndpoints()
              .create(
                  WebhookEndpointCreateParams.builder()
                      .setUrl(other.url().toString())
                      .addEnabledEvent(EnabledEvent.INVOICE__PAID)
                      .build());
      assertThat(endpoint.getSecret()).startsWith("whsec_");
      assertThat(shop.stripe.v1().webhookEndpoints().retrieve(endpoint.getId()).getSecret())
          .isNull();
      shop.bought(shop.customer("ada@example.com"), shop.starter(), "4242424242424242");
      shop.standIn.delivery().drain();

      // It checks another secret than the endpoint's, so it takes nothing; one event was for it.
      assertThat(other.take()).isEmpty();
      var delivered =
          shop.standIn.events().stream()
              .filter(event -> event.number("pending_webhooks") > 0)
              .toList();
      assertThat(delivered).isEmpty();
      shop.stripe.v1().webhookEndpoints().delete(endpoint.getId());
      assertThat(shop.stripe.v1().webhookEndpoints().list().getData()).hasSize(1);
    }
  }
}
