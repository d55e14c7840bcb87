package fm.podwright.core.wall;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// A rule of the catalogue, as a query for whatever breaks it.
///
/// @param sql gives one column of names; it may ask `ours`, `tenant` and `serving`
record Gate(String name, String sql) {
  private static final String TERMS =
      """
      WITH ours AS (
        SELECT c.*, c.oid::regclass::text AS name
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname <> 'information_schema' AND n.nspname NOT LIKE 'pg\\_%'
      ), tenant AS (
        SELECT * FROM ours WHERE relkind IN ('r', 'p') AND EXISTS (
          SELECT FROM pg_attribute a
          WHERE a.attrelid = ours.oid AND a.attname = 'account_id' AND NOT a.attisdropped)
      ), serving AS (
        SELECT oid, rolname FROM pg_roles WHERE rolname LIKE 'podwright\\_%' AND rolname <> 'podwright_owner'
      )
      """;

  /// What breaks the rule in this database, by name; nothing when all is well.
  List<String> offences(Connection superuser) throws SQLException {
    try (var statement = superuser.createStatement();
        var rows = statement.executeQuery(TERMS + sql)) {
      var offences = new ArrayList<String>();
      while (rows.next()) offences.add(rows.getString(1));
      return offences;
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
