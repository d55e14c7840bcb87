package fm.podwright.core.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No migration stops a service that runs, nor the release before it.
class BlockingTest {
  private static final Path SCRIPTS = Path.of("src/main/resources/db/migration");

  /// Made before there was a release that could run beside them.
  private static final int BEFORE_THE_FIRST_RELEASE = 29;

  @Test
  void no_migration_stops_a_service() throws IOException {
    var scripts = scripts();

    assertThat(scripts).hasSizeGreaterThan(20);
    assertThat(
            scripts.stream()
                .filter(it -> version(it) > BEFORE_THE_FIRST_RELEASE)
                .flatMap(Blocking::offences))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE INDEX x ON show (title)",
        "CREATE UNIQUE INDEX x ON show (title)",
        "CREATE INDEX CONCURRENTLY x ON show (title)",
        "ALTER TABLE show ADD COLUMN x text NOT NULL",
        "ALTER TABLE show ADD x integer NOT NULL, ADD y text",
        "ALTER TABLE show ADD COLUMN x uuid NOT NULL DEFAULT gen_random_uuid()",
        "ALTER TABLE show ADD COLUMN x text GENERATED ALWAYS AS (lower(title)) STORED",
        "ALTER TABLE show ALTER COLUMN title TYPE varchar(10)",
        "ALTER TABLE show ALTER title SET NOT NULL",
        "ALTER TABLE show ADD CHECK (title <> '')",
        "ALTER TABLE show ADD CONSTRAINT c FOREIGN KEY (account_id) REFERENCES account",
        "ALTER TABLE show ADD CONSTRAINT c UNIQUE (account_id, title)",
        "ALTER TABLE show RENAME COLUMN title TO name",
        "ALTER TABLE show DROP COLUMN title",
        "DROP TABLE show",
        "LOCK TABLE show",
        "UPDATE show SET title = ''"
      })
  void what_stops_a_service_is_found(String sql) {
    assertThat(Blocking.offences(Script.of("V900__x.sql", sql, false))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE TABLE x (id uuid NOT NULL); CREATE INDEX y ON x (id); ALTER TABLE x ADD CHECK"
            + " (true)",
        "ALTER TABLE show ADD COLUMN x text",
        "ALTER TABLE show ADD COLUMN x text NOT NULL DEFAULT ''",
        "ALTER TABLE show ADD COLUMN x text DEFAULT 'a' NOT NULL, ADD y text",
        "ALTER TABLE show ADD CONSTRAINT c CHECK (title <> '') NOT VALID",
        "ALTER TABLE show VALIDATE CONSTRAINT c",
        "UPDATE show SET title = 'a; b' WHERE id IS NULL -- LOCK TABLE show;",
        "GRANT SELECT ON show TO podwright_app",
        "CREATE FUNCTION f() RETURNS void LANGUAGE sql AS $$ DROP TABLE show; $$"
      })
  void what_does_not_is_let_through(String sql) {
    assertThat(Blocking.offences(Script.of("V900__x.sql", sql, false))).isEmpty();
  }

  @Test
  void an_index_made_concurrently_stands_alone() {
    var index = "CREATE INDEX CONCURRENTLY x ON show (title);";

    assertThat(Blocking.offences(Script.of("V900__x.sql", index, true))).isEmpty();
    assertThat(Blocking.offences(Script.of("V900__x.sql", index + "SELECT 1;", true))).hasSize(1);
  }

  private static List<Script> scripts() throws IOException {
    try (var files = Files.list(SCRIPTS)) {
      return files.filter(it -> it.toString().endsWith(".sql")).map(BlockingTest::script).toList();
    }
  }

  private static Script script(Path file) {
    try {
      var alone = file.resolveSibling(file.getFileName() + ".conf");
      return Script.of(
          file.getFileName().toString(),
          Files.readString(file),
          Files.exists(alone) && Files.readString(alone).contains("executeInTransaction=false"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int version(Script script) {
    return Integer.parseInt(script.name().substring(1, script.name().indexOf("__")));
  }
}
