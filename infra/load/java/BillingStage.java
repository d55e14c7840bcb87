import fm.podwright.core.billing.StripeSetup;
import fm.podwright.core.process.RunningService;
import fm.podwright.dashboard.Dashboard;
import fm.podwright.standin.stripe.StripeStandIn;
import fm.podwright.worker.Worker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

/// The dashboard and the worker, over a stand-in for Stripe that was set up for them; all in this
/// process.
final class BillingStage implements AutoCloseable {
  private final StripeStandIn stripe;
  private final int port = port();
  private final String secret;
  private final RunningService dashboard;
  private final RunningService worker;

  BillingStage(StripeStandIn stripe) {
    this.stripe = stripe;
    this.secret = secret(stripe, "http://localhost:" + port);
    this.dashboard = Dashboard.start(settings(stripe, port, secret), Map.of());
    this.worker = Worker.start(settings(stripe, port, secret), Map.of());
  }

  Billing billing() {
    var webhook = URI.create("http://localhost:" + port + "/stripe/webhook");
    return new Billing(stripe, dashboard.context(), webhook, secret);
  }

  Nights nights() {
    return new Nights(stripe, worker.context());
  }

  private static String secret(StripeStandIn stripe, String address) {
    var said = new ArrayList<String>();
    StripeSetup.run(
        Map.of(
            "PODWRIGHT_STRIPE_SECRET_KEY", stripe.secretKey(),
            "PODWRIGHT_STRIPE_URL", stripe.url(),
            "PODWRIGHT_DASHBOARD_URL", address),
        said::add);
    return said.getLast();
  }

  @Override
  public void close() {
    worker.close();
    dashboard.close();
  }

  private static Map<String, Object> settings(StripeStandIn stripe, int port, String secret) {
    var settings = new HashMap<String, Object>();
    settings.put("podwright.signing-key", "a key that signs nothing but what is measured");
    settings.put("podwright.database.url", System.getenv("PODWRIGHT_DATABASE_URL"));
    settings.put("podwright.database.user", "podwright_app");
    settings.put("podwright.database.password", "load");
    settings.put("podwright.s3.endpoint", "http://127.0.0.1:1");
    for (var name : new String[] {"bucket", "access-key", "secret-key"})
      settings.put("podwright.s3." + name, "none");
    settings.put("podwright.smtp.host", "127.0.0.1");
    settings.put("podwright.smtp.port", 1);
    settings.put("podwright.smtp.from", "Podwright <podwright@example.com>");
    settings.put("podwright.dashboard-url", "http://localhost:" + port);
    settings.put("podwright.sites-url", "http://{show}.localhost:8081");
    settings.put("podwright.bind", "127.0.0.1");
    settings.put("podwright.dashboard-port", port);
    settings.put("podwright.management-port", 0);
    settings.put("podwright.shutdown-notice", "PT0S");
    settings.put("podwright.stripe.url", stripe.url());
    settings.put("podwright.stripe.secret-key", stripe.secretKey());
    settings.put("podwright.stripe.webhook-secret", secret);
    return settings;
  }

  private static int port() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
