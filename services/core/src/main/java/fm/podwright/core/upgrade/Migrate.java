package fm.podwright.core.process;

import fm.podwright.core.database.Migration;
import fm.podwright.core.database.Passwords;
import fm.podwright.core.database.Patience;
import fm.podwright.core.database.TableInUse;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Consumer;

/// The command that brings a database to this version's schema: once for each upgrade, before its
/// services, and once a day for the partitions of the coming days.
public final class Migrate {
  private Migrate() {}

  /// Takes `PODWRIGHT_DATABASE_URL` and `PODWRIGHT_OWNER_PASSWORD`; with `PODWRIGHT_ADMIN_USER` and
  /// `PODWRIGHT_ADMIN_PASSWORD` it makes the roles first, with `PODWRIGHT_APP_PASSWORD` and
  /// `PODWRIGHT_PUBLIC_PASSWORD`.
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
