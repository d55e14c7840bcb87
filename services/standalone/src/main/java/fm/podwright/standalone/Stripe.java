package fm.podwright.standalone;

import fm.podwright.core.billing.SettingUpStripe;
import fm.podwright.core.billing.StripeSettings;
import fm.podwright.core.process.RunningService;
import fm.podwright.domain.billing.Plans;
import fm.podwright.standin.stripe.Settings;
import fm.podwright.standin.stripe.StripeStandIn;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;

/// The stand-in for Stripe, where the operator named no Stripe of their own. No money moves.
final class Stripe implements AutoCloseable {
  private static final String LOOPBACK = "127.0.0.1";

  private final StripeStandIn standIn;
  private final String webhookSecret;

  private Stripe(StripeStandIn standIn, String webhookSecret) {
    this.standIn = standIn;
    this.webhookSecret = webhookSecret;
  }

  static Stripe start(Path folder, Options options, Secrets secrets, InstantSource clock) {
    var host = options.bind().equals(LOOPBACK) ? "localhost" : options.bind();
    try {
      var state = folder.resolve("stripe.json");
      var settings = Settings.DEFAULT.with(clock);
      return new Stripe(
          StripeStandIn.start(state, host, options.stripe(), settings), secrets.stripeWebhook());
    } catch (IOException e) {
      throw new StartFailure(
          "the stand-in for Stripe cannot use %s: %s".formatted(folder, e.getMessage()), e);
    }
  }

  /// Where it is called and where its pages are.
  String url() {
    return standIn.url();
  }

  StripeStandIn standIn() {
    return standIn;
  }

  /// What the services have to know of it.
  Map<String, Object> settings() {
    return Map.of(
        "podwright.stripe.url", standIn.url(),
        "podwright.stripe.secret-key", standIn.secretKey(),
        "podwright.stripe.webhook-secret", webhookSecret);
  }

  /// Has it sell what the dashboard sells, and tell the dashboard of what happens.
  void setUp(RunningService dashboard, String url) {
    standIn.webhook(URI.create(url + "/stripe/webhook"), webhookSecret);
    var context = dashboard.context();
    var settings = context.getBean(StripeSettings.class);
    new SettingUpStripe(settings, context.getBean(Plans.class), _ -> {}).run(url);
  }

  @Override
  public void close() {
    try {
      standIn.close();
    } catch (IOException e) {
      throw new StartFailure("the stand-in for Stripe did not stop: " + e.getMessage(), e);
    }
  }
}
