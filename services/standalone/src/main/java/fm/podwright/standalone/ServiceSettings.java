package fm.podwright.standalone;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// What each service is told. The database's roles are those of production: none shares another's.
record ServiceSettings(
    String databaseUrl, Options options, Secrets secrets, Map<String, Object> stripe) {

  /// A connection that was not used for so many milliseconds is one process of PostgreSQL too many.
  private static final long IDLE = 60_000;

  /// Who may look at the staff's pages of a demo; `PODWRIGHT_OPERATOR` says otherwise.
  private static final String DEMO_OPERATOR = "demo@example.com";

  Map<String, Object> dashboard() {
    var settings = as("podwright_app", secrets.passwords().app());
    settings.putAll(stripe);
    if (options.demo() && !isOperated()) settings.put("podwright.operator", DEMO_OPERATOR);
    return settings;
  }

  Map<String, Object> worker() {
    return dashboard();
  }

  Map<String, Object> publisher(Path spool) {
    var settings = as("podwright_public", secrets.passwords().publicRole());
    settings.put("podwright.spool", spool.toString());
    return settings;
  }

  private Map<String, Object> as(String role, String password) {
    var settings = new HashMap<String, Object>();
    settings.put("podwright.signing-key", secrets.signingKey());
    settings.put("podwright.database.url", databaseUrl);
    settings.put("podwright.database.user", role);
    settings.put("podwright.database.password", password);
    settings.put("datasources.default.idle-timeout", IDLE);
    settings.put("podwright.s3.endpoint", options.s3Url().toString());
    settings.put("podwright.s3.public-url", options.s3PublicUrl());
    settings.put("podwright.s3.bucket", S3.BUCKET);
    settings.put("podwright.s3.access-key", secrets.s3AccessKey());
    settings.put("podwright.s3.secret-key", secrets.s3SecretKey());
    settings.put("podwright.smtp.host", "localhost");
    settings.put("podwright.smtp.port", options.smtp());
    settings.put("podwright.smtp.from", "Podwright <podwright@localhost>");
    settings.put("podwright.dashboard-url", options.dashboardUrl());
    settings.put("podwright.sites-url", options.sitesUrl());
    settings.put("podwright.web.loopback", ownSites());
    settings.put("podwright.bind", options.bind());
    settings.put("podwright.dashboard-port", options.dashboard());
    settings.put("podwright.publisher-port", options.publisher());
    settings.put("podwright.management-port", options.management());
    settings.put("podwright.shutdown-notice", "PT0S");
    return settings;
  }

  private boolean isOperated() {
    return !options.environment().getOrDefault("PODWRIGHT_OPERATOR", "").isBlank();
  }

  /// The sites of this very process, which the dashboard may look at although they are this
  /// machine; of all else that listens here it sees nothing.
  private String ownSites() {
    return options.sitesUrl().replaceFirst("^https?://\\{show}", "*");
  }
}
