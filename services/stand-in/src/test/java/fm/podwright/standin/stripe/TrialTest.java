package fm.podwright.standin.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.param.checkout.SessionCreateParams.PaymentMethodCollection;
import com.stripe.param.checkout.SessionCreateParams.SubscriptionData;
import com.stripe.param.checkout.SessionCreateParams.SubscriptionData.TrialSettings;
import com.stripe.param.checkout.SessionCreateParams.SubscriptionData.TrialSettings.EndBehavior;
import com.stripe.param.checkout.SessionCreateParams.SubscriptionData.TrialSettings.EndBehavior.MissingPaymentMethod;
import fm.podwright.standin.stripe.state.Thing;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrialTest {
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

  private Thing tried(SubscriptionData.Builder data, Map<String, String> card) throws Exception {
    var session =
        shop.session(
            shop.customer("ada@example.com"),
            shop.starter(),
            params ->
                params
                    .setSubscriptionData(data.setTrialPeriodDays(14L).build())
                    .setPaymentMethodCollection(
                        card.isEmpty()
                            ? PaymentMethodCollection.IF_REQUIRED
                            : PaymentMethodCollection.ALWAYS));
    var form = Form.at(session.getUrl());
    card.values().forEach(number -> form.card(number));
    form.submit();
    return shop.standIn.subscriptions().getFirst();
  }

  private static SubscriptionData.Builder without(MissingPaymentMethod behavior) {
    var end = EndBehavior.builder().setMissingPaymentMethod(behavior).build();
    return SubscriptionData.builder()
        .setTrialSettings(TrialSettings.builder().setEndBehavior(end).build());
  }

  private String status(Thing subscription) throws Exception {
    return shop.subscription(subscription.id()).getStatus();
  }

  @Test
  void its_end_is_told_three_days_before_and_then_it_is_paid() throws Exception {
    var subscription = tried(SubscriptionData.builder(), Map.of("number", "4242424242424242"));
    shop.heard();

    shop.standIn.clock().advance(Duration.ofDays(11));
    assertThat(shop.heard()).containsExactly("customer.subscription.trial_will_end");
    shop.standIn.clock().advance(Duration.ofDays(3).plusHours(1));

    assertThat(status(subscription)).isEqualTo("active");
    assertThat(shop.latestInvoice(subscription.id()).getAmountPaid()).isEqualTo(1900);
  }

  @Test
  void a_card_that_fails_is_past_due_after_it() throws Exception {
    var subscription = tried(SubscriptionData.builder(), Map.of("number", "4000000000000341"));

    shop.standIn.clock().advance(Duration.ofDays(14).plusHours(1));

    assertThat(status(subscription)).isEqualTo("past_due");
  }

  @Test
  void without_a_card_it_ends_pauses_or_is_past_due_as_was_asked() throws Exception {
    var cancelled = tried(without(MissingPaymentMethod.CANCEL), Map.of());
    shop.standIn.clock().advance(Duration.ofDays(14).plusHours(1));
    assertThat(status(cancelled)).isEqualTo("canceled");
    shop.close();

    shop = Shop.open(folder.resolve("paused"));
    var paused = tried(without(MissingPaymentMethod.PAUSE), Map.of());
    shop.standIn.clock().advance(Duration.ofDays(14).plusHours(1));
    assertThat(status(paused)).isEqualTo("paused");
    assertThat(shop.heard()).contains("customer.subscription.paused");
    shop.close();

    shop = Shop.open(folder.resolve("invoiced"));
    var invoiced = tried(without(MissingPaymentMethod.CREATE_INVOICE), Map.of());
    shop.standIn.clock().advance(Duration.ofDays(14).plusHours(1));
    assertThat(status(invoiced)).isEqualTo("past_due");
  }
}
