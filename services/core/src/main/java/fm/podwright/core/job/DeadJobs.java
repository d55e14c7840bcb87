package fm.podwright.core.job;

import fm.podwright.core.tenancy.CrossTenant;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The jobs that were given up. Whose a job is stands in its data, if it is anybody's.
@CrossTenant("jobs of all accounts lie in one table")
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
public interface DeadJobs extends GenericRepository<DeadJobRow, UUID> {
  @Query(
      """
      SELECT * FROM (
        SELECT id, name, instance, tries, reason, died_at,
          substring(encode(data, 'escape') FROM '"account":"([0-9a-f-]{36})"') AS account
        FROM dead_job) jobs
      WHERE :whose = '' OR account = :whose ORDER BY died_at DESC, id DESC LIMIT :most
      """)
  List<DeadJobRow> rows(String whose, int most);

  @Query(
      """
      SELECT id, name, instance, tries, reason, died_at,
        substring(encode(data, 'escape') FROM '"account":"([0-9a-f-]{36})"') AS account
      FROM dead_job WHERE id = :job
      """)
  Optional<DeadJobRow> row(UUID job);

  @Query("SELECT id FROM dead_job WHERE name = :name ORDER BY died_at, id")
  List<UUID> ofKind(String name);

  @Query(
      """
      INSERT INTO scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version)
      SELECT name, instance, data, :now, false, 1 FROM dead_job WHERE id = :job
      ON CONFLICT (task_name, task_instance) DO NOTHING
      """)
  int enqueue(UUID job, Instant now);

  @Query("DELETE FROM dead_job WHERE id = :job")
  void drop(UUID job);

  /// Has the job tried again from the start; where another of its key waits, that one does it.
  default void revive(UUID job, Instant now) {
    enqueue(job, now);
    drop(job);
  }

  /// The latest that died, of all accounts.
  default List<DeadJob> latest(int most) {
    return rows("", most).stream().map(DeadJobRow::job).toList();
  }

  /// Those of one account.
  default List<DeadJob> of(String account, int most) {
    return rows(account, most).stream().map(DeadJobRow::job).toList();
  }

  /// One of them, if it is still there.
  default Optional<DeadJob> find(UUID job) {
    return row(job).map(DeadJobRow::job);
  }
}
