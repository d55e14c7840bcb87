package fm.podwright.core.wall;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// A change of one policy that the isolation suite has to notice.
///
/// @param table whose policy it is
record Mutation(String table, String sql) {
  private static final String POLICIES =
      """
      WITH policy AS (
        SELECT polrelid::regclass AS relation, 'POLICY ' || polname || ' ON ' || polrelid::regclass AS name, clause.kind,
          pg_get_expr(clause.body, polrelid) AS text
        FROM pg_policy
          CROSS JOIN LATERAL (VALUES ('USING', polqual), ('WITH CHECK', polwithcheck)) AS clause (kind, body)
        WHERE clause.body IS NOT NULL
      )
      """;

  /// Each policy is dropped.
  static List<Mutation> drops(Connection superuser) throws SQLException {
    return of(superuser, "SELECT DISTINCT relation, 'DROP ' || name FROM policy");
  }

  /// Each clause that is not open already is opened wide.
  static List<Mutation> openings(Connection superuser) throws SQLException {
    return of(
        superuser,
        "SELECT relation, format('ALTER %s %s (true)', name, kind) FROM policy WHERE text <>"
            + " 'true'");
  }

  /// Each clause that asks for more than the account asks for the account alone.
  static List<Mutation> widenings(Connection superuser) throws SQLException {
    return of(
        superuser,
        """
        SELECT relation, format('ALTER %s %s (account_id = (SELECT current_setting(''podwright.account'')::uuid))', name, kind)
        FROM policy WHERE text ~ '^\\(\\(account_id' AND text ~ ' AND '
        """);
  }

  /// Each clause that fails without an account matches nothing instead; those of people fail by the
  /// memberships that they ask for.
  static List<Mutation> silences(Connection superuser) throws SQLException {
    return of(
        superuser,
        """
        SELECT relation, format('ALTER %s %s (%s)', name, kind, replace(text, 'current_setting(''podwright.account''::text)',
          'nullif(current_setting(''podwright.account'', true), '''')'))
        FROM policy WHERE text ~ 'podwright.account' AND kind = 'USING' AND relation <> 'users'::regclass
        """);
  }

  private static List<Mutation> of(Connection superuser, String sql) throws SQLException {
    try (var statement = superuser.createStatement();
        var rows = statement.executeQuery(POLICIES + sql)) {
      var mutations = new ArrayList<Mutation>();
      while (rows.next()) mutations.add(new Mutation(rows.getString(1), rows.getString(2)));
      return mutations;
    }
  }

  /// Changes the policy in the transaction that is open.
  void apply(Connection superuser) throws SQLException {
    try (var statement = superuser.createStatement()) {
      statement.execute(sql);
    }
  }
}
