package fm.podwright.core.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.podwright.testkit.Database;
import fm.podwright.testkit.RealPostgres;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MigrateTest {
  private final Database database = RealPostgres.empty();

  @Test
  void roles_and_schema_are_made_with_an_admin_and_the_schema_alone_without() throws SQLException {
    var said = new ArrayList<String>();
    var first = environment();
    first.put("PODWRIGHT_ADMIN_USER", Database.SUPERUSER);
    first.put("PODWRIGHT_ADMIN_PASSWORD", Database.PASSWORD);
    first.put("PODWRIGHT_APP_PASSWORD", Database.PASSWORD);
    first.put("PODWRIGHT_PUBLIC_PASSWORD", Database.PASSWORD);

    Migrate.run(first, said::add);
    Migrate.run(environment(), said::add);

    assertThat(said).filteredOn(line -> line.startsWith("V001 ")).hasSize(1);
    assertThat(said).filteredOn(line -> line.startsWith("the schema is at ")).hasSize(2);
    assertThat(said).filteredOn(line -> line.startsWith("the roles ")).hasSize(1);
  }

  @Test
  void what_it_was_not_told_is_named() {
    assertThatThrownBy(() -> Migrate.run(Map.of(), _ -> {}))
        .hasMessage("set PODWRIGHT_DATABASE_URL");
  }

  @Test
  void a_service_says_that_the_schema_is_too_old_and_what_to_do() throws SQLException {
    var settings =
        Map.<String, Object>of(
            "datasources.default.url",
            database.url(),
            "datasources.default.username",
            Database.SUPERUSER,
            "datasources.default.password",
            Database.PASSWORD);

    assertThatThrownBy(() -> check(settings))
        .isInstanceOf(OldSchema.class)
        .hasMessageContaining("older than the publisher needs: V001, V002, V003 and ")
        .hasMessageContaining("Run \"podwright migrate\" first");
  }

  @Test
  void a_database_that_is_away_keeps_no_service_from_starting() {
    check(Map.of("datasources.default.url", "jdbc:postgresql://127.0.0.1:1/none"));
  }

  private static void check(Map<String, Object> settings) {
    try (var context =
        ApplicationContext.builder().deduceEnvironment(false).properties(settings).build()) {
      SchemaCheck.of(context.getEnvironment().start()).run(Role.PUBLISHER);
    }
  }

  private Map<String, String> environment() {
    var environment = new HashMap<String, String>();
    environment.put("PODWRIGHT_DATABASE_URL", database.url());
    environment.put("PODWRIGHT_OWNER_PASSWORD", Database.PASSWORD);
    return environment;
  }
}
