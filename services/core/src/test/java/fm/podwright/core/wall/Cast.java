package fm.podwright.core.wall;

import java.sql.Connection;
import java.util.List;

/// Who acts in the isolation suite.
///
/// @param root bound by nothing, to know what is really there
/// @param app the dashboard and the worker
/// @param listener the publisher
record Cast(Actor root, Actor app, Actor listener) {

  /// All of them at one connection of a superuser, so that they see what its transaction changed.
  static Cast at(Connection superuser) {
    return of(superuser, superuser, superuser);
  }

  static Cast of(Connection root, Connection app, Connection listener) {
    return new Cast(
        new Actor(root, "postgres"),
        new Actor(app, "podwright_app"),
        new Actor(listener, "podwright_public"));
  }

  /// The tables that have an account, without the partitions of others.
  List<String> tables() {
    return values(
        """
        SELECT c.oid::regclass FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
        WHERE a.attname = 'account_id' AND c.relkind IN ('r', 'p') AND NOT c.relispartition
          AND c.relnamespace = 'public'::regnamespace ORDER BY 1
        """);
  }

  /// A tenant's rows that fulfil a condition, whoever may see them.
  int count(Tenant tenant, String table, String condition) {
    var rows =
        values(
            "SELECT account_id FROM %s WHERE account_id = '%s' AND %s"
                .formatted(table, tenant.account(), condition));
    return rows.size();
  }

  /// A statement that adds the tenant's first row of a table again.
  String insert(Tenant tenant, String table) {
    var row =
        values(
            "SELECT quote_literal(to_jsonb(t)) FROM %s t WHERE account_id = '%s' LIMIT 1"
                .formatted(table, tenant.account()));
    return "INSERT INTO %1$s SELECT * FROM jsonb_populate_record(NULL::%1$s, %2$s)"
        .formatted(table, row.getFirst());
  }

  /// Whether the actor's role has a right at all.
  boolean may(Actor actor, String right, String table) {
    return values(
            "SELECT has_table_privilege('%s', '%s', '%s')".formatted(actor.role(), table, right))
        .contains("t");
  }

  private List<String> values(String sql) {
    var answer = root.ask(sql);
    if (!answer.isDone()) throw new IllegalStateException(answer.state() + " " + sql);
    return answer.values();
  }
}
