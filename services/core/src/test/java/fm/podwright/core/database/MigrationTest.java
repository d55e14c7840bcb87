package fm.podwright.core.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.podwright.testkit.Database;
import fm.podwright.testkit.RealPostgres;
import fm.podwright.testkit.SettableClock;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class MigrationTest {
  private static final Passwords PASSWORDS =
      new Passwords(Database.PASSWORD, Database.PASSWORD, Database.PASSWORD);

  private final SettableClock clock = new SettableClock(Instant.parse("2026-11-21T23:30:00Z"));
  private final Database database = RealPostgres.empty();
  private final Migration migration = new Migration(database.url(), PASSWORDS, clock);

  @Test
  void preparing_twice_changes_nothing() throws SQLException {
    migration.prepare(Database.SUPERUSER, Database.PASSWORD);
    var before = value("SELECT count(*) FROM pg_class");

    migration.prepare(Database.SUPERUSER, Database.PASSWORD);

    assertThat(value("SELECT count(*) FROM pg_class")).isEqualTo(before);
  }

  @Test
  void the_services_roles_can_sign_in_and_own_nothing() throws SQLException {
    migration.prepare(Database.SUPERUSER, Database.PASSWORD);

    for (var role : new String[] {"podwright_app", "podwright_public"}) {
      try (var connection = database.connect(role)) {
        assertThat(connection.isValid(1)).isTrue();
      }
      assertThat(
              value(
                  "SELECT count(*) FROM pg_class c JOIN pg_roles r ON r.oid = c.relowner"
                      + " WHERE rolname = '%s'".formatted(role)))
          .isEqualTo("0");
    }
  }

  @Test
  void nobody_signs_in_as_the_lookup_role() throws SQLException {
    migration.prepare(Database.SUPERUSER, Database.PASSWORD);

    assertThatThrownBy(() -> database.connect("podwright_lookup"))
        .isInstanceOf(SQLException.class)
        .hasMessageMatching("(?s).*(not permitted to log in|password authentication failed).*");
  }

  @Test
  void hits_have_a_partition_for_each_day_from_yesterday_to_a_month_ahead() throws SQLException {
    migration.prepare(Database.SUPERUSER, Database.PASSWORD);

    assertThat(value(PARTITIONS)).isEqualTo("33");
    assertThat(value("SELECT to_regclass('hit_20261120')")).isEqualTo("hit_20261120");
    assertThat(value("SELECT to_regclass('hit_20261222')")).isEqualTo("hit_20261222");
  }

  @Test
  void a_day_later_there_is_one_partition_more() throws SQLException {
    migration.prepare(Database.SUPERUSER, Database.PASSWORD);
    clock.advance(Duration.ofDays(1));

    migration.partition();

    assertThat(value(PARTITIONS)).isEqualTo("34");
  }

  @Test
  void every_partition_is_behind_row_level_security() throws SQLException {
    migration.prepare(Database.SUPERUSER, Database.PASSWORD);

    assertThat(
            value(
                "SELECT count(*) FROM pg_class WHERE relname ~ '^hit_' AND relkind = 'r'"
                    + " AND NOT (relrowsecurity AND relforcerowsecurity)"))
        .isEqualTo("0");
  }

  @Test
  void it_says_what_it_did() throws SQLException {
    var said = new ArrayList<String>();

    migration.telling(said::add).prepare(Database.SUPERUSER, Database.PASSWORD);

    assertThat(said)
        .startsWith("the roles have their passwords and own what is theirs")
        .anyMatch(line -> line.startsWith("V001 accounts ("))
        .contains("the schema is at %03d".formatted(Schema.ofThisBuild().newest()))
        .endsWith("partitions of hits until 2026-12-22");
  }

  @Test
  void where_no_superuser_is_given_one_who_may_make_roles_is_enough() throws SQLException {
    run("CREATE ROLE keeper CREATEROLE CREATEDB LOGIN PASSWORD 'postgres'");
    try {
      run("ALTER DATABASE %s OWNER TO keeper".formatted(database.name()));
      for (var role : DatabaseRole.values()) {
        run("GRANT %s TO keeper WITH ADMIN TRUE".formatted(role.role()));
      }

      migration.prepare("keeper", Database.PASSWORD);
      migration.prepare("keeper", Database.PASSWORD);

      assertThat(value("SELECT to_regclass('episode')")).isEqualTo("episode");
    } finally {
      run("ALTER DATABASE %s OWNER TO postgres".formatted(database.name()));
      run("DROP OWNED BY keeper CASCADE");
      run("DROP ROLE keeper");
    }
  }

  private static final String PARTITIONS =
      "SELECT count(*) FROM pg_class WHERE relname ~ '^hit_[0-9]{8}$' AND relkind = 'r'";

  private void run(String sql) throws SQLException {
    try (var connection = database.connect(Database.SUPERUSER);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private String value(String sql) throws SQLException {
    try (var connection = database.connect(Database.SUPERUSER);
        var statement = connection.createStatement();
        var result = statement.executeQuery(sql)) {
      result.next();
      return result.getString(1);
    }
  }
}
