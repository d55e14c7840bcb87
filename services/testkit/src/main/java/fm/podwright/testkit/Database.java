package fm.podwright.testkit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// A database of a test's own.
///
/// @param url its JDBC address, without a user
public record Database(String url) {
  /// The name and password of the superuser, for tests of the catalogue.
  public static final String SUPERUSER = "postgres";

  /// The password of every role that signs in: `podwright_owner`, `podwright_app`,
  /// `podwright_public` and the superuser.
  public static final String PASSWORD = "postgres";

  /// A connection as one of the roles; the caller closes it.
  public Connection connect(String role) throws SQLException {
    return DriverManager.getConnection(url, role, PASSWORD);
  }

  /// The database's name.
  public String name() {
    return url.substring(url.lastIndexOf('/') + 1);
  }
}
