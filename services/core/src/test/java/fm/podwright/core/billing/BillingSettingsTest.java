package fm.podwright.core.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.podwright.domain.billing.Interval;
import fm.podwright.domain.billing.Plan;
import fm.podwright.domain.billing.Plans;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BillingSettingsTest {
  @Test
  void what_is_not_set_has_a_default() {
    try (var context = ApplicationContext.run(Map.of())) {
      assertThat(context.getBean(BillingSettings.class))
          .isEqualTo(new BillingSettings(true, Duration.ofDays(14), "pro", null, "", false));
      assertThat(context.getBean(StripeSettings.class).isLive()).isFalse();
      assertThat(context.getBean(StripeSettings.class).webhookSecrets()).isEmpty();
    }
  }

  @Test
  void three_plans_are_sold_in_three_currencies() {
    try (var context = ApplicationContext.run(Map.of())) {
      var plans = context.getBean(Plans.class);
      assertThat(plans.all()).extracting(Plan::code).containsExactly("starter", "pro", "business");
      assertThat(plans.all())
          .extracting(it -> it.allowance().downloads())
          .containsExactly(20_000L, 100_000L, 300_000L);
      assertThat(plans.currencies())
          .extracting(Object::toString)
          .containsExactly("USD", "EUR", "GBP");
      assertThat(plans.all().getFirst().amounts(Interval.YEAR)).hasSize(3);
    }
  }

  @Test
  void keys_and_secrets_are_not_printed() {
    try (var context =
        ApplicationContext.run(
            Map.of(
                "podwright.stripe.secret-key", "sk_live_hush",
                "podwright.stripe.webhook-secret", "whsec_hush , whsec_old"))) {
      var settings = context.getBean(StripeSettings.class);
      assertThat(settings.toString()).doesNotContain("hush");
      assertThat(settings.isLive()).isTrue();
      assertThat(settings.webhookSecrets()).containsExactly("whsec_hush", "whsec_old");
    }
  }

  @Test
  void a_file_of_plans_that_cannot_be_used_is_said_with_its_reason(@TempDir Path folder)
      throws IOException {
    var file = Files.writeString(folder.resolve("plans.json"), "[]");
    assertThatThrownBy(() -> plans(Map.of("podwright.billing.plans", file.toString())))
        .hasStackTraceContaining("there is no plan");
    assertThatThrownBy(() -> plans(Map.of("podwright.billing.plans", folder + "/none.json")))
        .hasStackTraceContaining("none.json");
    assertThatThrownBy(() -> plans(Map.of("podwright.billing.trial-plan", "golden")))
        .hasStackTraceContaining("set PODWRIGHT_BILLING_TRIAL_PLAN");
  }

  private static void plans(Map<String, Object> settings) {
    try (var context = ApplicationContext.run(settings)) {
      context.getBean(Plans.class);
    }
  }
}
