package fm.podwright.core.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class SettingUpStripeTest {
  @AutoClose private final Paying paying = Paying.begin();

  @Test
  void run_again_it_makes_nothing() {
    assertThat(paying.setUp()).hasSize(11).allSatisfy(it -> assertThat(it).contains(": is there"));
  }

  @Test
  void another_amount_makes_a_new_price_under_the_same_key() {
    Repricing.of(paying.get(StripeConnection.class), "podwright_pro_monthly");

    assertThat(paying.setUp())
        .contains(
            "price podwright_pro_monthly: made anew; who pays the earlier one goes on paying it");
    assertThat(paying.setUp()).allSatisfy(it -> assertThat(it).contains(": is there"));
  }

  @Test
  void the_command_needs_a_key_and_the_dashboards_address() {
    assertThatThrownBy(() -> StripeSetup.run(Map.of(), _ -> {}))
        .hasMessageContaining("PODWRIGHT_STRIPE_SECRET_KEY");
    assertThatThrownBy(
            () -> StripeSetup.run(Map.of("PODWRIGHT_STRIPE_SECRET_KEY", "sk_test_x"), _ -> {}))
        .hasMessageContaining("PODWRIGHT_DASHBOARD_URL");
  }

  @Test
  void the_command_says_what_it_did_and_the_webhooks_secret_once() {
    var said = new ArrayList<String>();
    var environment =
        Map.of(
            "PODWRIGHT_STRIPE_SECRET_KEY", paying.stripe().secretKey(),
            "PODWRIGHT_STRIPE_URL", paying.stripe().url(),
            "PODWRIGHT_DASHBOARD_URL", "https://other.example.com/");

    StripeSetup.run(environment, said::add);

    assertThat(said)
        .contains(
            "Stripe's test mode",
            "product Pro: is there",
            "webhook https://other.example.com/stripe/webhook: made; set"
                + " PODWRIGHT_STRIPE_WEBHOOK_SECRET to");
    assertThat(said.getLast()).startsWith("whsec_");
    var again = new ArrayList<String>();
    StripeSetup.run(environment, again::add);
    assertThat(again).noneMatch(it -> it.startsWith("whsec_"));
    assertThat(List.copyOf(again)).hasSize(12);
  }
}
