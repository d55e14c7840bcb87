package fm.podwright.worker.job;

import com.github.kagkarlsson.scheduler.task.Execution;
import fm.podwright.core.tenancy.CrossTenant;
import fm.podwright.domain.tenancy.Ids;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/// Jobs that were given up.
@CrossTenant("jobs of all accounts lie in one table")
final class DeadJobs {
  private static final String MOVE =
      """
      WITH gone AS (
        DELETE FROM scheduled_tasks WHERE task_name = ? AND task_instance = ? AND version = ?
        RETURNING task_name, task_instance, task_data)
      INSERT INTO dead_job (id, name, instance, data, tries, reason, died_at)
      SELECT ?, task_name, task_instance, task_data, ?, ?, ? FROM gone
      """;

  private final DataSource database;
  private final Ids ids;

  DeadJobs(DataSource database, Ids ids) {
    this.database = database;
    this.ids = ids;
  }

  /// Moves the job out of the queue, in one statement; false if another worker has it by now.
  boolean bury(Execution execution, int tries, String reason, Instant now) {
    try (var connection = database.getConnection();
        var move = connection.prepareStatement(MOVE)) {
      move.setString(1, execution.getTaskName());
      move.setString(2, execution.getId());
      move.setLong(3, execution.version);
      move.setObject(4, ids.next());
      move.setInt(5, tries);
      move.setString(6, reason);
      move.setObject(7, now.atOffset(ZoneOffset.UTC));
      return move.executeUpdate() == 1;
    } catch (SQLException e) {
      throw new IllegalStateException("a job could not be given up", e);
    }
  }
}
