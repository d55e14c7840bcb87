package fm.podwright.standalone;

import fm.podwright.core.database.Migration;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes the partitions of the coming days while the process runs on: the services themselves own
/// no table and could not.
record DailyPartitions(ScheduledExecutorService scheduler) implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(DailyPartitions.class);

  static DailyPartitions of(Migration migration) {
    var scheduler =
        Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("partitions").factory());
    var daily = scheduler.scheduleAtFixedRate(() -> partition(migration), 1, 1, TimeUnit.DAYS);
    log.debug("the next partitions come in {} hours", daily.getDelay(TimeUnit.HOURS));
    return new DailyPartitions(scheduler);
  }

  private static void partition(Migration migration) {
    try {
      migration.partition();
    } catch (SQLException e) {
      log.warn("no partitions were made, hits go to the default one: {}", e.getMessage());
    }
  }

  @Override
  public void close() {
    scheduler.shutdownNow();
  }
}
