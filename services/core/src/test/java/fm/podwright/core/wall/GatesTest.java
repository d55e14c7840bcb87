package fm.podwright.core.wall;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.core.fixture.Core;
import fm.podwright.testkit.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each gate finds nothing in the migrated database, and finds what a transaction breaks.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GatesTest {
  private Connection superuser;

  GatesTest() throws SQLException {
    try (var core = Core.fresh()) {
      superuser = core.database().connect(Database.SUPERUSER);
    }
  }

  @BeforeAll
  void begin() throws SQLException {
    superuser.setAutoCommit(false);
  }

  @AfterAll
  void close() throws SQLException {
    superuser.close();
  }

  static List<Gate> gates() {
    return Stream.of(TableGates.ALL, PolicyGates.ALL, FunctionGates.ALL, RoleGates.ALL)
        .flatMap(List::stream)
        .toList();
  }

  static List<Breach> breaches() {
    return Breach.ALL;
  }

  @ParameterizedTest
  @MethodSource("gates")
  void the_migrated_database_passes(Gate gate) throws SQLException {
    assertThat(gate.offences(superuser)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("breaches")
  void a_breach_is_found(Breach breach) throws SQLException {
    try (var statement = superuser.createStatement()) {
      statement.execute(breach.sql());

      assertThat(breach.gate().offences(superuser)).containsExactly(breach.offence());
    } finally {
      superuser.rollback();
    }
  }

  @Test
  void every_gate_is_proven_by_a_breach() {
    assertThat(breaches()).extracting(Breach::gate).containsAll(gates());
  }
}
