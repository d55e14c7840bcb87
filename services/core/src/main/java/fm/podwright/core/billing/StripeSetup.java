package fm.podwright.core.billing;

import fm.podwright.core.process.Launcher;
import fm.podwright.core.process.Variables;
import fm.podwright.domain.billing.Plans;
import io.micronaut.context.ApplicationContext;
import java.util.Map;
import java.util.function.Consumer;

/// The command that sets Stripe up for this installation.
public final class StripeSetup {
  private StripeSetup() {}

  /// Takes `PODWRIGHT_STRIPE_SECRET_KEY`, `PODWRIGHT_DASHBOARD_URL` and, for plans of one's own,
  /// `PODWRIGHT_BILLING_PLANS`; says line by line what it did.
  public static void main(String[] arguments) {
    try {
      run(System.getenv(), System.out::println);
    } catch (RuntimeException e) {
      System.err.println("Stripe was not set up: " + Launcher.cause(e));
      System.exit(1);
    }
  }

  /// Does so for an environment; a webhook's secret, where one was made, is said last.
  public static void run(Map<String, String> environment, Consumer<String> say) {
    required(environment, "PODWRIGHT_STRIPE_SECRET_KEY", "sk_test_...");
    var dashboard =
        required(environment, "PODWRIGHT_DASHBOARD_URL", "https://podcasts.example.com");
    try (var context =
        ApplicationContext.builder()
            .deduceEnvironment(false)
            .deduceCloudEnvironment(false)
            .enableDefaultPropertySources(false)
            .banner(false)
            .propertySources(Variables.of(environment))
            .start()) {
      var settings = context.getBean(StripeSettings.class);
      say.accept(settings.isLive() ? "Stripe, where money moves" : "Stripe's test mode");
      new SettingUpStripe(settings, context.getBean(Plans.class), say)
          .run(dashboard.replaceFirst("/$", ""));
    }
  }

  private static String required(Map<String, String> environment, String name, String example) {
    var value = environment.getOrDefault(name, "");
    if (value.isBlank()) {
      throw new IllegalArgumentException("set %s=\"%s\"".formatted(name, example));
    }
    return value;
  }
}
