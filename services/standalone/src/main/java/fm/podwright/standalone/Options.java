package fm.podwright.standalone;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What the environment's `PODWRIGHT_*` variables say about ports, the folder and the demo.
///
/// @param bind the address that everything listens on; loopback unless told otherwise
record Options(
    Map<String, String> environment,
    Path data,
    String bind,
    int dashboard,
    int publisher,
    int management,
    int s3,
    int smtp,
    int mail,
    int stripe,
    boolean demo) {

  static Options of(Map<String, String> environment) {
    return new Options(
        Map.copyOf(environment),
        Path.of(environment.getOrDefault("PODWRIGHT_DATA", "data")).toAbsolutePath().normalize(),
        environment.getOrDefault("PODWRIGHT_BIND", "127.0.0.1"),
        port(environment, "PODWRIGHT_DASHBOARD_PORT", 8080),
        port(environment, "PODWRIGHT_PUBLISHER_PORT", 8081),
        port(environment, "PODWRIGHT_MANAGEMENT_PORT", 9080),
        port(environment, "PODWRIGHT_S3_PORT", 9000),
        port(environment, "PODWRIGHT_SMTP_PORT", 2525),
        port(environment, "PODWRIGHT_MAIL_PORT", 8025),
        port(environment, "PODWRIGHT_STRIPE_PORT", 12111),
        Boolean.parseBoolean(environment.getOrDefault("PODWRIGHT_DEMO", "false")));
  }

  private static int port(Map<String, String> environment, String name, int fallback) {
    var text = environment.getOrDefault(name, "").strip();
    if (text.isEmpty()) {
      return fallback;
    }
    if (!text.matches("[0-9]{1,5}")
        || Integer.parseInt(text) < 1
        || Integer.parseInt(text) > 65535) {
      throw new StartFailure(
          "%s=%s is not a port: write a number from 1 to 65535".formatted(name, text));
    }
    return Integer.parseInt(text);
  }

  /// Every port that is needed, with what it is for and the setting that moves it.
  List<NeededPort> ports() {
    var ports = new ArrayList<NeededPort>();
    if (standsIn()) {
      ports.add(new NeededPort("the stand-in for Stripe", stripe, "PODWRIGHT_STRIPE_PORT"));
    }
    ports.addAll(own());
    return List.copyOf(ports);
  }

  private List<NeededPort> own() {
    return List.of(
        new NeededPort("the dashboard", dashboard, "PODWRIGHT_DASHBOARD_PORT"),
        new NeededPort("the sites", publisher, "PODWRIGHT_PUBLISHER_PORT"),
        new NeededPort("the dashboard's management", management, "PODWRIGHT_MANAGEMENT_PORT"),
        new NeededPort("the publisher's management", management + 1, "PODWRIGHT_MANAGEMENT_PORT"),
        new NeededPort("the worker's management", management + 2, "PODWRIGHT_MANAGEMENT_PORT"),
        new NeededPort("S3", s3, "PODWRIGHT_S3_PORT"),
        new NeededPort("SMTP", smtp, "PODWRIGHT_SMTP_PORT"),
        new NeededPort("the mail page", mail, "PODWRIGHT_MAIL_PORT"));
  }

  /// True if a stand-in takes the place of Stripe: people pay here, and no key says where.
  boolean standsIn() {
    return Boolean.parseBoolean(environment.getOrDefault("PODWRIGHT_BILLING_ENABLED", "true"))
        && environment.getOrDefault("PODWRIGHT_STRIPE_SECRET_KEY", "").isBlank();
  }

  /// Where browsers find the dashboard.
  String dashboardUrl() {
    return environment.getOrDefault("PODWRIGHT_DASHBOARD_URL", "http://localhost:" + dashboard);
  }

  /// Where browsers find the shows.
  String sitesUrl() {
    return environment.getOrDefault("PODWRIGHT_SITES_URL", "http://{show}.localhost:" + publisher);
  }

  /// Where browsers send uploads.
  String s3PublicUrl() {
    return environment.getOrDefault("PODWRIGHT_S3_PUBLIC_URL", s3Url().toString());
  }

  /// Where the services find S3.
  URI s3Url() {
    return URI.create("http://localhost:" + s3);
  }
}
