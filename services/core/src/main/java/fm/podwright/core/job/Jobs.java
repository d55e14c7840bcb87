package fm.podwright.core.job;

import fm.podwright.domain.tenancy.Ids;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/// Enqueues jobs in the caller's transaction: a rollback takes the job back, and outside of a
/// transaction it throws IllegalStateException. A job's key is unique among those of its name that
/// wait or run; enqueued again under the same key it stays as it is. So a key names the cause of
/// the work (`upload`, `episode@version`), and work that changed has another.
@Singleton
public class Jobs {
  private static final String INSERT =
      """
      INSERT INTO scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version)
      VALUES (?, ?, ?, ?, false, 1) ON CONFLICT (task_name, task_instance) DO NOTHING
      """;
  private static final String NEXT =
      "SELECT execution_time FROM scheduled_tasks WHERE task_name = ? AND task_instance = ?";
  private static final String DELETE =
      "DELETE FROM scheduled_tasks WHERE task_name = ? AND task_instance = ? AND NOT picked";

  private final TransactionOperations<Connection> transactions;
  private final JobJson json;
  private final Ids ids;
  private final InstantSource clock;

  Jobs(TransactionOperations<Connection> transactions, JobJson json, Ids ids, InstantSource clock) {
    this.transactions = transactions;
    this.json = json;
    this.ids = ids;
    this.clock = clock;
  }

  /// Has the job done as soon as the transaction is committed; false if it waits or runs already.
  public <A extends Record> boolean enqueue(Job<A> job, String key, A args) {
    return enqueueAt(job, key, args, clock.instant());
  }

  /// Has the job done at `at` or soon after; false if it waits or runs already, at whatever time.
  public <A extends Record> boolean enqueueAt(Job<A> job, String key, A args, Instant at) {
    var data = json.write(new JobData<>(ids.next(), args));
    try (var insert = open().prepareStatement(INSERT)) {
      insert.setString(1, job.name());
      insert.setString(2, key);
      insert.setBytes(3, data);
      insert.setObject(4, at.atOffset(ZoneOffset.UTC));
      return insert.executeUpdate() == 1;
    } catch (SQLException e) {
      throw new IllegalStateException("the job " + job.name() + " was not enqueued", e);
    }
  }

  /// When the job is done, or tried again; empty if it neither waits nor runs.
  public Optional<Instant> next(Job<?> job, String key) {
    try (var query = open().prepareStatement(NEXT)) {
      query.setString(1, job.name());
      query.setString(2, key);
      var row = query.executeQuery();
      return row.next()
          ? Optional.of(row.getObject(1, OffsetDateTime.class).toInstant())
          : Optional.empty();
    } catch (SQLException e) {
      throw new IllegalStateException("the job " + job.name() + " was not looked up", e);
    }
  }

  /// Takes a job back that has not begun; false if there is none or it is running.
  public boolean cancel(Job<?> job, String key) {
    try (var delete = open().prepareStatement(DELETE)) {
      delete.setString(1, job.name());
      delete.setString(2, key);
      return delete.executeUpdate() == 1;
    } catch (SQLException e) {
      throw new IllegalStateException("the job " + job.name() + " was not cancelled", e);
    }
  }

  private Connection open() {
    return OpenTransaction.of(transactions);
  }
}
