package fm.podwright.core.database;

import java.util.Locale;

/// The roles that reach the database. None of them may bypass row-level security.
public enum DatabaseRole {
  /// Migrates and never serves.
  OWNER,
  /// The dashboard and the worker.
  APP,
  /// The publisher: reads what is public and leaves hits.
  PUBLIC,
  /// Owns the functions that cross tenants on purpose; nobody signs in as it.
  LOOKUP;

  /// The name in PostgreSQL.
  public String role() {
    return "podwright_" + name().toLowerCase(Locale.ROOT);
  }
}
