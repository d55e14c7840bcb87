package fm.podwright.core.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import org.flywaydb.core.Flyway;

/// Brings a database to the schema that this version of Podwright needs.
public final class Migration {
  private final String url;
  private final Passwords passwords;
  private final InstantSource clock;

  /// @param url the JDBC address of the database, without a user
  public Migration(String url, Passwords passwords, InstantSource clock) {
    this.url = url;
    this.passwords = passwords;
    this.clock = clock;
  }

  /// Makes the roles first, which takes a superuser; then migrates.
  public void prepare(String superuser, String password) throws SQLException {
    try (var connection = DriverManager.getConnection(url, superuser, password)) {
      new Roles(passwords).prepare(connection);
    }
    migrate();
  }

  /// Migrates as `podwright_owner` and makes the partitions of the coming days.
  public void migrate() throws SQLException {
    Flyway.configure()
        .dataSource(url, DatabaseRole.OWNER.role(), passwords.owner())
        .locations("classpath:db/migration")
        .failOnMissingLocations(false)
        .loggers("slf4j")
        .load()
        .migrate();
    partition();
  }

  /// Makes the partitions of the coming days: to be called daily while nothing else migrates.
  public void partition() throws SQLException {
    try (var connection =
        DriverManager.getConnection(url, DatabaseRole.OWNER.role(), passwords.owner())) {
      new HitPartitions(clock).prepare(connection);
    }
  }
}
