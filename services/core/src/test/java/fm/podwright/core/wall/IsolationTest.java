package fm.podwright.core.wall;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.core.fixture.Core;
import fm.podwright.testkit.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Two accounts with rows of everything, and the proof that each policy is needed to keep them
/// apart.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IsolationTest {
  private final Database database;
  private final Connection superuser;

  IsolationTest() throws SQLException {
    try (var core = Core.fresh()) {
      database = core.database();
      superuser = database.connect(Database.SUPERUSER);
    }
  }

  @BeforeAll
  void fill() throws SQLException {
    superuser.setAutoCommit(false);
    Tenant.A.fill(superuser);
    Tenant.B.fill(superuser);
    superuser.commit();
  }

  @AfterAll
  void close() throws SQLException {
    superuser.close();
  }

  @Test
  void two_accounts_are_kept_apart() throws SQLException {
    try (var app = database.connect("podwright_app");
        var listener = database.connect("podwright_public")) {
      app.setAutoCommit(false);
      listener.setAutoCommit(false);

      assertThat(new Isolation(Cast.of(superuser, app, listener)).complaints()).isEmpty();
    } finally {
      superuser.rollback();
    }
  }

  @Test
  void every_tenants_table_is_looked_at() throws SQLException {
    assertThat(Cast.at(superuser).tables())
        .hasSizeGreaterThanOrEqualTo(15)
        .contains("episode", "hit");
    superuser.rollback();
  }

  @Test
  void a_table_without_rows_is_noticed() throws SQLException {
    new Mutation("stray", "CREATE TABLE stray (account_id uuid PRIMARY KEY)").apply(superuser);

    assertThat(new Isolation(Cast.at(superuser)).complaints().findFirst())
        .contains("stray has a row of A in rows.sql");
    superuser.rollback();
  }

  @Test
  void dropping_any_policy_is_noticed() throws SQLException {
    assertThat(survivors(Mutation.drops(superuser))).isEmpty();
  }

  @Test
  void opening_any_clause_is_noticed() throws SQLException {
    assertThat(survivors(Mutation.openings(superuser))).isEmpty();
  }

  @Test
  void showing_more_than_what_is_public_is_noticed() throws SQLException {
    assertThat(survivors(Mutation.widenings(superuser))).isEmpty();
  }

  @Test
  void an_empty_page_instead_of_an_error_is_noticed() throws SQLException {
    assertThat(survivors(Mutation.silences(superuser))).isEmpty();
  }

  private List<Mutation> survivors(List<Mutation> mutations) throws SQLException {
    assertThat(mutations).isNotEmpty();
    var survivors = new ArrayList<Mutation>();
    for (var mutation : mutations) {
      mutation.apply(superuser);
      if (!isNoticed(mutation)) survivors.add(mutation);
      superuser.rollback();
    }
    return survivors;
  }

  /// Asks first for what concerns the table, for that is quick.
  private boolean isNoticed(Mutation mutation) {
    var isolation = new Isolation(Cast.at(superuser));
    return isolation
            .claims()
            .filter(claim -> claim.fact().contains(mutation.table()))
            .anyMatch(Claim::fails)
        || isolation.claims().anyMatch(Claim::fails);
  }
}
