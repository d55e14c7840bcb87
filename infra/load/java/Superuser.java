import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

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

  /// The first column of all rows.
  static List<String> values(String sql) throws SQLException {
    var values = new ArrayList<String>();
    try (var statement = CONNECTION.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) values.add(rows.getString(1));
    }
    return values;
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
