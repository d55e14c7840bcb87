package fm.podwright.core.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.podwright.testkit.Database;
import fm.podwright.testkit.RealPostgres;
import io.micronaut.context.ApplicationContext;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SchemaCheckTest {
  private final Database database = RealPostgres.empty();

  @Test
  void a_service_says_that_the_schema_is_too_old_and_what_to_do() {
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
}
