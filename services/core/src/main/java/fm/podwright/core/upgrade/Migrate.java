package fm.podwright.core.upgrade;

import fm.podwright.core.database.Migration;
import fm.podwright.core.database.Passwords;
import fm.podwright.core.database.Patience;
import fm.podwright.core.database.TableInUse;
import fm.podwright.core.process.Launcher;
import fm.podwright.core.process.S3Settings;
import fm.podwright.core.storage.Bucket;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The command that brings a database to this version's schema, and makes the bucket where there is
/// none: once for each upgrade, before its services, and once a day for the partitions of the
/// coming days.
public final class Migrate {
  private static final List<String> OF_THE_BUCKET =
      List.of(
          "PODWRIGHT_S3_ENDPOINT",
          "PODWRIGHT_S3_ACCESS_KEY",
          "PODWRIGHT_S3_SECRET_KEY",
          "PODWRIGHT_DASHBOARD_URL");

  private Migrate() {}

  /// Takes `PODWRIGHT_DATABASE_URL` and `PODWRIGHT_OWNER_PASSWORD`; with `PODWRIGHT_ADMIN_USER` and
  /// `PODWRIGHT_ADMIN_PASSWORD` it makes the roles first, with `PODWRIGHT_APP_PASSWORD` and
  /// `PODWRIGHT_PUBLIC_PASSWORD`; with `PODWRIGHT_S3_BUCKET` and what else is said of S3 it looks
  /// for the bucket afterwards.
  public static void main(String[] arguments) {
    try {
      run(System.getenv(), System.out::println);
    } catch (SQLException | RuntimeException e) {
      System.err.println("The database was not migrated: " + reason(e));
      System.exit(1);
    }
  }

  private static String reason(Exception failure) {
    return failure instanceof TableInUse
        ? String.valueOf(failure.getMessage())
        : Launcher.cause(failure);
  }

  /// Does so for an environment; says line by line what was done.
  public static void run(Map<String, String> environment, Consumer<String> say)
      throws SQLException {
    var admin = environment.getOrDefault("PODWRIGHT_ADMIN_USER", "");
    var migration =
        new Migration(
                required(environment, "PODWRIGHT_DATABASE_URL"),
                passwords(environment, !admin.isBlank()),
                InstantSource.system())
            .telling(say)
            .waiting(patience(environment));
    if (admin.isBlank()) {
      migration.migrate();
    } else {
      migration.prepare(admin, required(environment, "PODWRIGHT_ADMIN_PASSWORD"));
    }
    if (!environment.getOrDefault("PODWRIGHT_S3_BUCKET", "").isBlank()) bucket(environment, say);
  }

  /// The schema is migrated by then, and no bucket keeps an upgrade from going on.
  private static void bucket(Map<String, String> environment, Consumer<String> say) {
    var missing =
        OF_THE_BUCKET.stream()
            .filter(name -> environment.getOrDefault(name, "").isBlank())
            .toList();
    if (!missing.isEmpty()) {
      say.accept("the bucket was not looked for: set " + String.join(", ", missing));
      return;
    }
    var region = environment.getOrDefault("PODWRIGHT_S3_REGION", "");
    var settings =
        new S3Settings(
            URI.create(required(environment, "PODWRIGHT_S3_ENDPOINT")),
            "",
            region.isBlank() ? "us-east-1" : region,
            required(environment, "PODWRIGHT_S3_BUCKET"),
            required(environment, "PODWRIGHT_S3_ACCESS_KEY"),
            required(environment, "PODWRIGHT_S3_SECRET_KEY"));
    Bucket.prepare(settings, URI.create(required(environment, "PODWRIGHT_DASHBOARD_URL")), say);
  }

  /// The services' passwords are needed only where roles are made.
  private static Passwords passwords(Map<String, String> environment, boolean all) {
    return new Passwords(
        required(environment, "PODWRIGHT_OWNER_PASSWORD"),
        all ? required(environment, "PODWRIGHT_APP_PASSWORD") : "",
        all ? required(environment, "PODWRIGHT_PUBLIC_PASSWORD") : "");
  }

  private static Patience patience(Map<String, String> environment) {
    var lock = environment.getOrDefault("PODWRIGHT_MIGRATE_LOCK_TIMEOUT", "");
    var tries = environment.getOrDefault("PODWRIGHT_MIGRATE_TRIES", "");
    return new Patience(
        lock.isBlank() ? Patience.USUAL.lock() : Duration.parse(lock),
        tries.isBlank() ? Patience.USUAL.tries() : Integer.parseInt(tries),
        Patience.USUAL.pause());
  }

  private static String required(Map<String, String> environment, String name) {
    var value = environment.getOrDefault(name, "");
    if (value.isBlank()) throw new IllegalArgumentException("set " + name);
    return value;
  }
}
