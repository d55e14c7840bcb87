package fm.podwright.worker;

import fm.podwright.core.database.Migration;
import fm.podwright.core.database.Passwords;
import fm.podwright.core.process.RunningService;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.testkit.Database;
import fm.podwright.testkit.RealPostgres;
import fm.podwright.testkit.RealS3;
import fm.podwright.testkit.Settings;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;

/// The whole service on a database and an S3 of its own, with one account, its show and a draft.
public record RunningWorker(Database database, RunningService service) implements AutoCloseable {
  public static final AccountId ACCOUNT = AccountId.of("01930000-0000-7000-8000-000000000001");
  public static final UUID SHOW = UUID.fromString("01930000-0000-7000-8000-000000000002");
  public static final UUID EPISODE = UUID.fromString("01930000-0000-7000-8000-000000000003");
  private static final Passwords PASSWORDS =
      new Passwords(Database.PASSWORD, Database.PASSWORD, Database.PASSWORD);

  /// Starts it with settings beyond the usual ones.
  public static RunningWorker start(Map<String, Object> more) throws SQLException {
    return start(prepared(), more);
  }

  /// Starts it on a database that is there already.
  public static RunningWorker start(Database database, Map<String, Object> more) {
    var settings = Settings.of(database, RealS3.fresh(), "podwright_app");
    settings.put("podwright.jobs.poll", "PT0.05S");
    settings.putAll(more);
    return new RunningWorker(database, Worker.start(settings, Map.of()));
  }

  /// A database with the account, its show and the draft.
  public static Database prepared() throws SQLException {
    var database = RealPostgres.migrated(RunningWorker::migrate);
    insert(database);
    return database;
  }

  static void migrate(Database empty) throws SQLException {
    new Migration(empty.url(), PASSWORDS, InstantSource.system())
        .prepare(Database.SUPERUSER, Database.PASSWORD);
  }

  private static void insert(Database database) throws SQLException {
    execute(
        database,
        "INSERT INTO account VALUES ('%s', 'Field', now())".formatted(ACCOUNT),
        """
        INSERT INTO show (account_id, id, slug, title, description, author, copyright, language, category,
          explicit, type, zone, owner_name, owner_email, owner_shown, guid, created_at, changed_at)
        VALUES ('%s', '%s', 'field', 'Field', 'Notes', 'Dora', '', 'en', 'Technology', false, 'episodic', 'UTC',
          'Dora', 'dora@example.com', false, gen_random_uuid(), now(), now())
        """
            .formatted(ACCOUNT, SHOW),
        """
        INSERT INTO episode (account_id, id, show_id, slug, title, summary, notes, type, status, created_at,
          changed_at)
        VALUES ('%s', '%s', '%s', 'one', 'One', '', '', 'full', 'draft', now(), now())
        """
            .formatted(ACCOUNT, EPISODE, SHOW));
  }

  /// A singleton of the service.
  public <T> T bean(Class<T> type) {
    return service.context().getBean(type);
  }

  /// Runs SQL as the superuser, whom no policy binds.
  public void execute(String... sqls) throws SQLException {
    execute(database, sqls);
  }

  /// The same without a service.
  public static void execute(Database database, String... sqls) throws SQLException {
    try (var connection = database.connect(Database.SUPERUSER);
        var statement = connection.createStatement()) {
      for (var sql : sqls) statement.execute(sql);
    }
  }

  /// The first column of the first row as text, asked as the superuser.
  public String value(String sql) throws SQLException {
    return value(database, sql);
  }

  /// The same without a service.
  public static String value(Database database, String sql) throws SQLException {
    try (var connection = database.connect(Database.SUPERUSER);
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      return rows.next() ? String.valueOf(rows.getString(1)) : "";
    }
  }

  @Override
  public void close() {
    service.close();
  }
}
