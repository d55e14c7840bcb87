package fm.podwright.core.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The table `hit` has one partition for each UTC day, made from yesterday to a month ahead. What
/// falls outside goes to `hit_default` and is not lost.
public final class HitPartitions {
  private static final Logger log = LoggerFactory.getLogger(HitPartitions.class);
  private static final int DAYS_BACK = 1;
  private static final int DAYS_AHEAD = 31;

  private final InstantSource clock;

  /// Takes the clock that says which day it is.
  public HitPartitions(InstantSource clock) {
    this.clock = clock;
  }

  /// Makes what is missing and says the last day that has one. Needs the connection of the tables'
  /// owner.
  public Optional<LocalDate> prepare(Connection owner) throws SQLException {
    if (!exists(owner, "hit")) {
      return Optional.empty();
    }
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    var days = IntStream.rangeClosed(-DAYS_BACK, DAYS_AHEAD).mapToObj(today::plusDays).toList();
    for (var day : days) {
      if (!exists(owner, name(day))) {
        create(owner, day);
      }
    }
    return Optional.of(days.getLast());
  }

  /// The name of a day's partition, `hit_20261121`.
  public static String name(LocalDate day) {
    return "hit_" + day.format(DateTimeFormatter.BASIC_ISO_DATE);
  }

  private static boolean exists(Connection owner, String table) throws SQLException {
    try (var query = owner.prepareStatement("SELECT to_regclass(?) IS NOT NULL")) {
      query.setString(1, table);
      try (var result = query.executeQuery()) {
        return result.next() && result.getBoolean(1);
      }
    }
  }

  /// Rows that the default partition took for that day keep the new one from being made; they count
  /// where they are, so this is no reason to stop.
  private static void create(Connection owner, LocalDate day) throws SQLException {
    owner.setAutoCommit(false);
    try (var statement = owner.createStatement()) {
      statement.execute(sql(day));
      owner.commit();
    } catch (SQLException e) {
      owner.rollback();
      log.warn("no partition for hits of {}: {}", day, e.getMessage());
    } finally {
      owner.setAutoCommit(true);
    }
  }

  /// Rights and policies are those of `hit`: nobody reads or writes a partition by its own name.
  private static String sql(LocalDate day) {
    return """
    CREATE TABLE %1$s PARTITION OF hit FOR VALUES FROM ('%2$s 00:00:00+00') TO ('%3$s 00:00:00+00');
    ALTER TABLE %1$s ENABLE ROW LEVEL SECURITY;
    ALTER TABLE %1$s FORCE ROW LEVEL SECURITY;
    """
        .formatted(name(day), day, day.plusDays(1));
  }
}
