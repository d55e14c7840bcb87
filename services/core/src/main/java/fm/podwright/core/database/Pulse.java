package fm.podwright.core.database;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Whether the database is there. While it is not, nobody waits for it and no connection is asked
/// of the pool, which would pause ever longer between its tries: it is asked here alone, twice a
/// second, until it answers. Nobody knows that it is away before somebody doubts, so a service
/// whose work may wait, a worker, waits for the pool.
@Singleton
public final class Pulse {
  private static final Logger log = LoggerFactory.getLogger(Pulse.class);
  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final String PATIENCE_SECONDS = "2";

  private final DatasourceConfiguration database;
  private final AtomicBoolean asking = new AtomicBoolean();
  private volatile boolean gone;
  private volatile boolean ended;

  Pulse(DatasourceConfiguration database) {
    this.database = database;
  }

  /// True while the database is known to be away.
  public boolean isGone() {
    return gone;
  }

  /// Has the database asked whether it is there: something failed that might have come of it.
  public void doubt() {
    if (asking.compareAndSet(false, true)) Thread.ofVirtual().name("pulse").start(this::ask);
  }

  private void ask() {
    try {
      while (!ended && !answers()) Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      asking.set(false);
    }
  }

  private boolean answers() {
    try (var _ = DriverManager.getConnection(database.getUrl(), properties())) {
      back();
      return true;
    } catch (SQLException e) {
      if (isFull(e)) back();
      else away(e);
      return !gone;
    }
  }

  private void back() {
    if (gone) log.warn("the database is back");
    gone = false;
  }

  private void away(SQLException e) {
    if (!gone) log.warn("the database is away: {}", e.getMessage());
    gone = true;
  }

  /// True if it has no connection left for us, and so is there: whoever waits for one of the pool's
  /// is right to.
  private static boolean isFull(SQLException e) {
    return e.getSQLState() != null && e.getSQLState().startsWith("53");
  }

  private Properties properties() {
    var properties = new Properties();
    properties.setProperty("user", database.getUsername());
    properties.setProperty("password", database.getPassword());
    properties.setProperty("connectTimeout", PATIENCE_SECONDS);
    properties.setProperty("socketTimeout", PATIENCE_SECONDS);
    properties.setProperty("ApplicationName", "podwright pulse");
    return properties;
  }

  @PreDestroy
  void end() {
    ended = true;
  }
}
