package fm.podwright.testkit;

import java.util.HashMap;
import java.util.Map;

/// The settings that a service of a test is started with: any free port, no notice before it ends,
/// nobody pays.
public final class Settings {
  private Settings() {}

  /// Settings for a service that reaches this database and this S3.
  ///
  /// @param role the database's role, `podwright_app` or `podwright_public`
  public static Map<String, Object> of(Database database, RealS3 s3, String role) {
    var settings = new HashMap<String, Object>();
    settings.put("podwright.signing-key", "a key for tests that is long enough to be taken");
    settings.put("podwright.database.url", database.url());
    settings.put("podwright.database.user", role);
    settings.put("podwright.database.password", Database.PASSWORD);
    settings.put("podwright.s3.endpoint", s3.endpoint().toString());
    settings.put("podwright.s3.bucket", s3.bucket());
    settings.put("podwright.s3.access-key", RealS3.ACCESS_KEY);
    settings.put("podwright.s3.secret-key", RealS3.SECRET_KEY);
    settings.put("podwright.dashboard-url", "http://localhost:8080");
    settings.put("podwright.sites-url", "http://{show}.localhost:8081");
    settings.put("podwright.smtp.host", "localhost");
    settings.put("podwright.smtp.from", "Podwright <podwright@example.com>");
    settings.put("podwright.bind", "127.0.0.1");
    settings.put("podwright.dashboard-port", 0);
    settings.put("podwright.publisher-port", 0);
    settings.put("podwright.management-port", FreePorts.first(3));
    settings.put("podwright.shutdown-notice", "PT0S");
    settings.put("podwright.billing.enabled", false);
    return settings;
  }
}
