package fm.podwright.core.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.output.MigrateOutput;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings a database to the schema that this version of Podwright needs, beside services that run.
public final class Migration {
  private static final Logger log = LoggerFactory.getLogger(Migration.class);
  private static final String SCRIPTS = "classpath:db/migration";

  private final String url;
  private final Passwords passwords;
  private final InstantSource clock;
  private final Manner manner;

  /// How it goes about it: what it waits for, whom it tells, and where scripts lie.
  private record Manner(Patience patience, Consumer<String> say, List<String> scripts) {}

  /// @param url the JDBC address of the database, without a user
  public Migration(String url, Passwords passwords, InstantSource clock) {
    this(url, passwords, clock, new Manner(Patience.USUAL, log::debug, List.of(SCRIPTS)));
  }

  private Migration(String url, Passwords passwords, InstantSource clock, Manner manner) {
    this.url = url;
    this.passwords = passwords;
    this.clock = clock;
    this.manner = manner;
  }

  /// The same, but that it tells somebody line by line what it does.
  public Migration telling(Consumer<String> say) {
    return with(new Manner(manner.patience(), say, manner.scripts()));
  }

  /// The same with another patience.
  public Migration waiting(Patience patience) {
    return with(new Manner(patience, manner.say(), manner.scripts()));
  }

  /// The same with scripts of a test's own behind ours.
  Migration followedBy(String scripts) {
    return with(new Manner(manner.patience(), manner.say(), List.of(SCRIPTS, scripts)));
  }

  private Migration with(Manner manner) {
    return new Migration(url, passwords, clock, manner);
  }

  /// Makes the roles first, which takes a superuser or who may make roles and owns the database;
  /// then migrates.
  public void prepare(String superuser, String password) throws SQLException {
    try (var connection = DriverManager.getConnection(url, superuser, password)) {
      new Roles(passwords).prepare(connection);
    }
    manner.say().accept("the roles have their passwords and own what is theirs");
    migrate();
  }

  /// Migrates as `podwright_owner` and makes the partitions of the coming days. Of two at once one
  /// waits for the other.
  ///
  /// @throws TableInUse if others did not let go of a table
  public void migrate() throws SQLException {
    try (var turn = Turn.take(owner(), manner.say())) {
      log.debug("{} is ours", turn);
      insist();
      partitionNow();
    }
  }

  /// Each script is a transaction of its own: one that waited in vain is undone and tried again
  /// while those before it stay.
  private void insist() {
    for (var tries = 1; ; tries++) {
      try {
        scripts();
        return;
      } catch (FlywayException e) {
        if (!TableInUse.isBehind(e)) throw e;
        if (tries >= manner.patience().tries()) throw new TableInUse(manner.patience(), e);
        manner.say().accept("a table is in use: let go, try %d follows".formatted(tries + 1));
        pause(manner.patience().pause());
      }
    }
  }

  private void scripts() {
    var result =
        Flyway.configure()
            .dataSource(source())
            .locations(manner.scripts().toArray(String[]::new))
            .failOnMissingLocations(false)
            // its lock must not be a transaction's, which would hold up indexes made concurrently
            .configuration(Map.of("flyway.postgresql.transactional.lock", "false"))
            .loggers("slf4j")
            .load()
            .migrate();
    result.migrations.forEach(it -> manner.say().accept(line(it)));
    var at = result.targetSchemaVersion;
    manner.say().accept("the schema is at " + (at == null ? result.initialSchemaVersion : at));
  }

  private static String line(MigrateOutput script) {
    return "V%s %s (%d ms)".formatted(script.version, script.description, script.executionTime);
  }

  private static void pause(Duration pause) {
    try {
      Thread.sleep(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a table was in use", e);
    }
  }

  /// Makes the partitions of the coming days: to be called daily.
  public void partition() throws SQLException {
    try (var turn = Turn.take(owner(), manner.say())) {
      log.debug("{} is ours", turn);
      partitionNow();
    }
  }

  private void partitionNow() throws SQLException {
    try (var connection = source().getConnection()) {
      var last = new HitPartitions(clock).prepare(connection);
      last.ifPresent(day -> manner.say().accept("partitions of hits until " + day));
    }
  }

  private Connection owner() throws SQLException {
    return DriverManager.getConnection(url, DatabaseRole.OWNER.role(), passwords.owner());
  }

  /// Sessions that wait for no table longer than is polite.
  private PGSimpleDataSource source() {
    var source = new PGSimpleDataSource();
    source.setUrl(url);
    source.setUser(DatabaseRole.OWNER.role());
    source.setPassword(passwords.owner());
    source.setOptions("-c lock_timeout=" + manner.patience().lock().toMillis());
    return source;
  }
}
