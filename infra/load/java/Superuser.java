import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// The database as its superuser, whom no policy binds.
final class Superuser {
  private static final Connection CONNECTION = open();

  private Superuser() {}

  static void execute(String sql) throws SQLException {
    try (var statement = CONNECTION.createStatement()) {
      statement.execute(sql);
    }
  }

  static boolean isThere(String rows) throws SQLException {
    try (var statement = CONNECTION.createStatement();
        var found = statement.executeQuery("SELECT FROM " + rows)) {
      return found.next();
    }
  }

  /// The first column of the first row; empty if there is no row.
  static String value(String sql) throws SQLException {
    try (var statement = CONNECTION.createStatement();
        var row = statement.executeQuery(sql)) {
      return row.next() ? String.valueOf(row.getString(1)) : "";
    }
  }

  private static Connection open() {
    try {
      return DriverManager.getConnection(
          System.getenv("PODWRIGHT_DATABASE_URL"),
          "postgres",
          System.getenv("PODWRIGHT_DATABASE_PASSWORD"));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
