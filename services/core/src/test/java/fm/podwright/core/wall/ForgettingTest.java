package fm.podwright.core.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.podwright.core.fixture.Core;
import fm.podwright.core.fixture.Fixtures;
import fm.podwright.core.show.Shows;
import fm.podwright.core.tenancy.Tenancy;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// An account is told to one transaction; the next one at the same connection knows nothing of it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForgettingTest {
  private final Core core = Core.fresh();
  private final Tenancy tenancy = core.get(Tenancy.class);

  @AfterAll
  void close() {
    core.close();
  }

  @Test
  void the_next_transaction_has_no_account() {
    var account = core.account("forgotten");
    new Fixtures(core).show(account, "forgotten");

    assertThat(tenancy.in(account, ForgettingTest::shows)).isEqualTo(1);
    assertThatThrownBy(() -> tenancy.across(ForgettingTest::shows))
        .hasStackTraceContaining("invalid input syntax for type uuid: \"\"");
  }

  @Test
  void even_a_plain_set_does_not_survive() {
    var account = core.account("careless");

    tenancy.in(account, connection -> run(connection, "SET podwright.account = '" + account + "'"));

    assertThatThrownBy(() -> tenancy.across(ForgettingTest::shows))
        .hasStackTraceContaining("invalid input syntax for type uuid: \"\"");
  }

  @Test
  void another_accounts_show_is_not_found() {
    var owner = core.account("owner");
    var stranger = core.account("stranger");
    var show = new Fixtures(core).show(owner, "owned");
    var shows = core.get(Shows.class);

    assertThat(tenancy.in(owner, () -> shows.find(owner, show.id()))).isPresent();
    assertThat(tenancy.in(stranger, () -> shows.find(stranger, show.id()))).isEmpty();
    assertThat(tenancy.in(stranger, () -> shows.find(owner, show.id()))).isEmpty();
  }

  @Test
  void a_repository_outside_a_transaction_throws() {
    var account = core.account("outside");

    assertThatThrownBy(() -> core.get(Shows.class).all(account))
        .hasMessageContaining("No existing transaction");
  }

  private static int shows(Connection connection) {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT count(*) FROM show")) {
      rows.next();
      return rows.getInt(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean run(Connection connection, String sql) {
    try (var statement = connection.createStatement()) {
      return statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
