package fm.podwright.core.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.podwright.testkit.Database;
import fm.podwright.testkit.RealPostgres;
import fm.podwright.testkit.SettableClock;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A migration beside services that hold on to their tables, and beside another one.
class WaitingMigrationTest {
  private static final Passwords PASSWORDS =
      new Passwords(Database.PASSWORD, Database.PASSWORD, Database.PASSWORD);
  private static final Patience SHORT =
      new Patience(Duration.ofMillis(100), 2, Duration.ofMillis(1));

  private final Database database = RealPostgres.empty();
  private final List<String> said = new CopyOnWriteArrayList<>();
  private final Migration migration =
      new Migration(
              database.url(), PASSWORDS, new SettableClock(Instant.parse("2026-11-21T23:30:00Z")))
          .telling(said::add)
          .waiting(SHORT);
  private final Migration late = migration.followedBy("classpath:db/late");

  @BeforeEach
  void prepare() throws SQLException {
    migration.prepare(Database.SUPERUSER, Database.PASSWORD);
    said.clear();
  }

  @Test
  void it_gives_up_on_a_table_in_use_and_leaves_nothing_half_done() throws SQLException {
    try (var reader = database.connect(Database.SUPERUSER)) {
      hold(reader, "users");

      assertThatThrownBy(late::migrate)
          .isInstanceOf(TableInUse.class)
          .hasMessageContaining("at each of 2 tries; nothing is half done");
    }

    assertThat(said).containsExactly("a table is in use: let go, try 2 follows");
    assertThat(exists("to_regclass('left_behind')")).isFalse();
    assertThat(exists("(SELECT 1 FROM flyway_schema_history WHERE version = '900')")).isFalse();
  }

  @Test
  void it_goes_on_as_soon_as_the_table_is_free() throws SQLException {
    try (var reader = database.connect(Database.SUPERUSER)) {
      hold(reader, "users");
      var patient =
          late.waiting(new Patience(Duration.ofMillis(100), 10_000, Duration.ofMillis(1)))
              .telling(line -> free(reader));

      patient.migrate();
    }

    assertThat(exists("to_regclass('left_behind')")).isTrue();
  }

  @Test
  void of_two_at_once_one_waits_for_the_other() throws SQLException {
    try (var first = database.connect("podwright_owner")) {
      var turn = Turn.take(first, said::add);
      var second = CompletableFuture.runAsync(this::migrateLate);
      awaitWaiting();
      assertThat(said).containsExactly("another migration runs: waiting for it");
      assertThat(exists("to_regclass('left_behind')")).isFalse();

      turn.close();
      second.join();
    }

    assertThat(exists("to_regclass('left_behind')")).isTrue();
  }

  @Test
  void what_a_build_needs_and_a_database_lacks_is_named_and_more_is_no_lack() throws SQLException {
    try (var app = database.connect("podwright_app")) {
      assertThat(Schema.ofThisBuild().missing(app)).isEmpty();
      late.migrate();
      assertThat(Schema.ofThisBuild().missing(app)).isEmpty();
      run("DELETE FROM flyway_schema_history WHERE version = '022'");
      assertThat(Schema.ofThisBuild().missing(app)).containsExactly(22);
    }
    try (var empty = RealPostgres.empty().connect(Database.SUPERUSER)) {
      assertThat(Schema.ofThisBuild().missing(empty)).contains(1, Schema.ofThisBuild().newest());
    }
  }

  private void migrateLate() {
    try {
      late.migrate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void hold(Connection connection, String table) throws SQLException {
    connection.setAutoCommit(false);
    try (var statement = connection.createStatement()) {
      statement.execute("SELECT FROM " + table);
    }
  }

  private static void free(Connection connection) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void awaitWaiting() throws SQLException {
    while (!exists(
        "(SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted AND database = (SELECT"
            + " oid FROM pg_database WHERE datname = current_database()))")) {
      Thread.onSpinWait();
    }
  }

  private boolean exists(String expression) throws SQLException {
    try (var connection = database.connect(Database.SUPERUSER);
        var statement = connection.createStatement();
        var result = statement.executeQuery("SELECT %s IS NOT NULL".formatted(expression))) {
      return result.next() && result.getBoolean(1);
    }
  }

  private void run(String sql) throws SQLException {
    try (var connection = database.connect(Database.SUPERUSER);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
