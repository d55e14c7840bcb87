package fm.podwright.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;

/// One PostgreSQL 18 for all tests of this JVM, in a container where an engine answers and embedded
/// where none does. Its data is not kept, so nothing waits for a disk.
public final class RealPostgres {
  private static final int PORT = 5432;
  private static final String TEMPLATE = "podwright_template";
  private static final String SERVER = start();
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static boolean migrated;

  private RealPostgres() {}

  /// Brings an empty database to the schema that the tests need.
  @FunctionalInterface
  public interface Migrator {
    /// Makes roles and tables; every role's password is to be `Database.PASSWORD`.
    void migrate(Database empty) throws SQLException;
  }

  /// A new empty database, without roles.
  public static Database empty() {
    var name = "test_" + NUMBER.incrementAndGet();
    execute("CREATE DATABASE " + name);
    return new Database(SERVER + name);
  }

  /// A new migrated database: the first call migrates a template, later ones copy it.
  public static synchronized Database migrated(Migrator migrator) {
    if (!migrated) {
      execute("CREATE DATABASE " + TEMPLATE);
      migrate(migrator, new Database(SERVER + TEMPLATE));
      migrated = true;
    }
    var name = "test_" + NUMBER.incrementAndGet();
    execute("CREATE DATABASE %s TEMPLATE %s".formatted(name, TEMPLATE));
    return owned(new Database(SERVER + name));
  }

  private static void migrate(Migrator migrator, Database template) {
    try {
      migrator.migrate(template);
    } catch (SQLException e) {
      throw new IllegalStateException("the template was not migrated", e);
    }
  }

  /// A copied database belongs to who copies it and forgets the rights of its template.
  private static Database owned(Database database) {
    var name = database.name();
    execute("ALTER DATABASE %s OWNER TO podwright_owner".formatted(name));
    execute("REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(name));
    execute("GRANT CONNECT ON DATABASE %s TO podwright_app, podwright_public".formatted(name));
    return database;
  }

  private static void execute(String sql) {
    try (var connection =
            DriverManager.getConnection(
                SERVER + "postgres", Database.SUPERUSER, Database.PASSWORD);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private static String start() {
    return Engine.isThere() ? container() : embedded();
  }

  /// Lives as long as this JVM: a hook ends it.
  private static String embedded() {
    try {
      var postgres =
          EmbeddedPostgres.builder()
              .setServerConfig("max_connections", "200")
              .setServerConfig("shared_buffers", "32MB")
              .setServerConfig("synchronous_commit", "off")
              .start();
      return "jdbc:postgresql://localhost:%d/".formatted(postgres.getPort());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("resource") // the hook closes it
  private static String container() {
    var container =
        new GenericContainer<>("postgres:18")
            .withEnv("POSTGRES_PASSWORD", Database.PASSWORD)
            .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=200")
            .withExposedPorts(PORT)
            .waitingFor(Wait.forLogMessage(".*ready to accept connections.*\\n", 2));
    container.start();
    Runtime.getRuntime().addShutdownHook(new Thread(container::stop));
    return "jdbc:postgresql://%s:%d/".formatted(container.getHost(), container.getMappedPort(PORT));
  }
}
