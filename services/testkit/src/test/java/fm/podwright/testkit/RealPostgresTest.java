package fm.podwright.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RealPostgresTest {
  @Test
  void it_is_postgresql_18() throws SQLException {
    try (var connection = RealPostgres.empty().connect(Database.SUPERUSER)) {
      assertThat(connection.getMetaData().getDatabaseMajorVersion()).isEqualTo(18);
    }
  }

  @Test
  void a_migrated_database_is_a_copy_of_its_own() throws SQLException {
    var migrations = new AtomicInteger();
    RealPostgres.Migrator migrator =
        empty -> {
          migrations.incrementAndGet();
          run(
              empty,
              "CREATE ROLE podwright_owner; CREATE ROLE podwright_app; CREATE ROLE"
                  + " podwright_public; CREATE TABLE thing (id int)");
        };

    var first = RealPostgres.migrated(migrator);
    var second = RealPostgres.migrated(migrator);
    run(first, "INSERT INTO thing VALUES (1)");

    assertThat(migrations).hasValue(1);
    assertThat(first.name()).isNotEqualTo(second.name());
    assertThat(count(first)).isEqualTo(1);
    assertThat(count(second)).isZero();
  }

  private static void run(Database database, String sql) throws SQLException {
    try (var connection = database.connect(Database.SUPERUSER);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static int count(Database database) throws SQLException {
    try (var connection = database.connect(Database.SUPERUSER);
        var statement = connection.createStatement();
        var result = statement.executeQuery("SELECT count(*) FROM thing")) {
      result.next();
      return result.getInt(1);
    }
  }
}
