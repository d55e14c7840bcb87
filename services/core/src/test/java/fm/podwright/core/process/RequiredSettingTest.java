package fm.podwright.core.process;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RequiredSettingTest {
  @Test
  void paying_needs_a_key_and_the_dashboard_a_secret_and_it_is_said_how_to_do_without() {
    assertThatThrownBy(() -> check(Role.DASHBOARD, Map.of()))
        .isInstanceOf(MissingSettings.class)
        .hasMessageContaining("podwright.stripe.secret-key (set PODWRIGHT_STRIPE_SECRET_KEY=")
        .hasMessageContaining(
            "podwright.stripe.webhook-secret (set PODWRIGHT_STRIPE_WEBHOOK_SECRET=")
        .hasMessageContaining("or PODWRIGHT_BILLING_ENABLED=false where nobody pays");
    assertThatThrownBy(() -> check(Role.WORKER, Map.of()))
        .hasMessageContaining("podwright.stripe.secret-key")
        .hasMessageNotContaining("webhook-secret");
  }

  @Test
  void with_them_or_without_paying_a_service_starts() {
    var keys =
        Map.<String, Object>of(
            "podwright.stripe.secret-key",
            "sk_test_x",
            "podwright.stripe.webhook-secret",
            "whsec_x");

    assertThatCode(() -> check(Role.DASHBOARD, keys)).doesNotThrowAnyException();
    assertThatCode(() -> check(Role.WORKER, keys)).doesNotThrowAnyException();
    for (var role : Role.values()) {
      assertThatCode(() -> check(role, Map.of("podwright.billing.enabled", "false")))
          .doesNotThrowAnyException();
    }
  }

  @Test
  void a_publisher_asks_nothing_of_stripe() {
    assertThatCode(() -> check(Role.PUBLISHER, Map.of())).doesNotThrowAnyException();
  }

  private static void check(Role role, Map<String, Object> more) {
    var settings = new HashMap<String, Object>();
    for (var name :
        new String[] {
          "signing-key",
          "database.url",
          "database.password",
          "s3.endpoint",
          "s3.bucket",
          "s3.access-key",
          "s3.secret-key",
          "dashboard-url",
          "sites-url",
          "smtp.host",
          "smtp.from"
        }) {
      settings.put("podwright." + name, "set");
    }
    settings.putAll(more);
    try (var context =
        ApplicationContext.builder().deduceEnvironment(false).properties(settings).build()) {
      RequiredSetting.check(role, context.getEnvironment().start());
    }
  }
}
