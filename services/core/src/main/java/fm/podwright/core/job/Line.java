package fm.podwright.core.job;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/// A connection outside of the pool that listens on all channels.
record Line(Connection connection) implements AutoCloseable {
  /// So long at most a lost connection goes unnoticed, and a service that ends waits.
  private static final Duration SILENCE = Duration.ofSeconds(2);

  /// One announcement.
  record News(Channel channel, String payload) {}

  static Line open(DatasourceConfiguration database) throws SQLException {
    var connection = DriverManager.getConnection(database.getUrl(), properties(database));
    try (var statement = connection.createStatement()) {
      for (var channel : Channel.values()) statement.execute("LISTEN " + channel.code());
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
    return new Line(connection);
  }

  private static Properties properties(DatasourceConfiguration database) {
    var properties = new Properties();
    properties.setProperty("user", database.getUsername());
    properties.setProperty("password", database.getPassword());
    properties.setProperty("connectTimeout", "5");
    properties.setProperty("socketTimeout", "5");
    properties.setProperty("ApplicationName", "podwright listening");
    return properties;
  }

  /// What was announced; waits a while for it, and asks the server whether it is there if there was
  /// nothing.
  List<News> next() throws SQLException {
    var found = connection.unwrap(PGConnection.class).getNotifications((int) SILENCE.toMillis());
    if (found == null || found.length == 0) {
      ask();
      return List.of();
    }
    return Arrays.stream(found).flatMap(Line::news).toList();
  }

  private void ask() throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("SELECT 1");
    }
  }

  private static Stream<News> news(PGNotification notification) {
    return channel(notification.getName()).stream()
        .map(channel -> new News(channel, notification.getParameter()));
  }

  private static Optional<Channel> channel(String code) {
    return Arrays.stream(Channel.values()).filter(it -> it.code().equals(code)).findFirst();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
