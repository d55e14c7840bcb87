package fm.podwright.core.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;

/// One migration at a time: who comes second waits for the first and finds its work done. The
/// server lets go when the connection ends, however it ends.
final class Turn implements AutoCloseable {
  static final long LOCK = 0x706f6477726d6967L;

  private final Connection connection;

  private Turn(Connection connection) {
    this.connection = connection;
  }

  /// Takes over the connection; it must not be in a transaction, which would hold up indexes that
  /// are made concurrently.
  static Turn take(Connection connection, Consumer<String> say) throws SQLException {
    try (var statement = connection.createStatement()) {
      if (!isOurs(connection)) {
        say.accept("another migration runs: waiting for it");
        statement.execute("SET lock_timeout = 0");
        statement.execute("SELECT pg_advisory_lock(%d)".formatted(LOCK));
      }
      return new Turn(connection);
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  private static boolean isOurs(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var result = statement.executeQuery("SELECT pg_try_advisory_lock(%d)".formatted(LOCK))) {
      return result.next() && result.getBoolean(1);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
