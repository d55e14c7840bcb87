package fm.podwright.core.job;

import fm.podwright.core.tenancy.CrossTenant;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;

/// The jobs that wait or run.
@CrossTenant("jobs of all accounts lie in one table")
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
public interface OpenJobs extends GenericRepository<OpenJob, String> {
  /// Those whose data names the account, the next one first.
  @Query(
      """
      SELECT task_name AS name, execution_time AS due_at, picked AS running,
        coalesce(consecutive_failures, 0) AS failures
      FROM scheduled_tasks
      WHERE substring(encode(task_data, 'escape') FROM '"account":"([0-9a-f-]{36})"') = :whose
      ORDER BY execution_time, task_name LIMIT 20
      """)
  List<OpenJob> of(String whose);
}
