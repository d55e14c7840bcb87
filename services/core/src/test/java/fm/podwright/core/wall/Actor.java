package fm.podwright.core.wall;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// A role at a connection whose transaction is open. Whatever it does is undone at once.
record Actor(Connection connection, String role) {

  /// The answer to a statement of an account's transaction.
  Answer ask(Tenant tenant, String sql) {
    return attempt(
        "SELECT set_config('podwright.account', '%s', true)".formatted(tenant.account()), sql);
  }

  /// The answer to a statement when no account was told.
  Answer ask(String sql) {
    return attempt("SELECT set_config('podwright.account', '', true)", sql);
  }

  /// The answer to a statement of a transaction that acts for the tenant's person as an operator.
  Answer operate(Tenant tenant, String sql) {
    return attempt(
        "SELECT set_config('podwright.account', '', true), set_config('podwright.operator', '%s', true)"
            .formatted(tenant.id("user")),
        sql);
  }

  /// The answer to a statement of a transaction that names as operator what is none.
  Answer pretend(Tenant tenant, String sql) {
    return attempt(
        "SELECT set_config('podwright.account', '', true), set_config('podwright.operator', '%s', true)"
            .formatted(tenant.account()),
        sql);
  }

  /// The same, of a transaction for the tenant's account.
  Answer operateOn(Tenant tenant, String sql) {
    return attempt(
        "SELECT set_config('podwright.account', '%s', true), set_config('podwright.operator', '%s', true)"
            .formatted(tenant.account(), tenant.id("user")),
        sql);
  }

  private Answer attempt(String account, String sql) {
    try (var statement = connection.createStatement()) {
      statement.execute("SAVEPOINT attempt; SET LOCAL ROLE %s; %s".formatted(role, account));
      try {
        return answer(statement, sql);
      } finally {
        statement.execute("ROLLBACK TO SAVEPOINT attempt");
      }
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private static Answer answer(Statement statement, String sql) {
    try {
      return statement.execute(sql)
          ? Answer.of(values(statement))
          : Answer.of(statement.getUpdateCount());
    } catch (SQLException e) {
      return Answer.error(e.getSQLState());
    }
  }

  private static List<String> values(Statement statement) throws SQLException {
    try (var rows = statement.getResultSet()) {
      var values = new ArrayList<String>();
      while (rows.next()) values.add(rows.getString(1));
      return values;
    }
  }
}
