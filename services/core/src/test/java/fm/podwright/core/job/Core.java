package fm.podwright.core.job;

import fm.podwright.core.database.Migration;
import fm.podwright.core.database.Passwords;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.testkit.Database;
import fm.podwright.testkit.RealPostgres;
import fm.podwright.testkit.SettableClock;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;

/// The core's beans on a database of their own.
record Core(Database database, ApplicationContext context) implements AutoCloseable {
  private static final Passwords PASSWORDS =
      new Passwords(Database.PASSWORD, Database.PASSWORD, Database.PASSWORD);

  static Core start() {
    var database = RealPostgres.migrated(Core::migrate);
    Map<String, Object> settings =
        Map.of(
            "datasources.default.url",
            database.url(),
            "datasources.default.username",
            "podwright_app",
            "datasources.default.password",
            Database.PASSWORD,
            "datasources.default.driver-class-name",
            "org.postgresql.Driver",
            "datasources.default.dialect",
            "POSTGRES",
            "micronaut.metrics.enabled",
            false);
    return new Core(
        database,
        ApplicationContext.builder().deduceEnvironment(false).properties(settings).start());
  }

  private static void migrate(Database empty) throws SQLException {
    var clock = new SettableClock(Instant.parse("2026-11-23T08:00:00Z"));
    new Migration(empty.url(), PASSWORDS, clock).prepare(Database.SUPERUSER, Database.PASSWORD);
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  Tenancy tenancy() {
    return bean(Tenancy.class);
  }

  /// Runs SQL as the superuser and gives the first column of the first row as text.
  String value(String sql) throws SQLException {
    try (var connection = database.connect(Database.SUPERUSER);
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      return rows.next() ? String.valueOf(rows.getString(1)) : "";
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
