package fm.podwright.core.account;

import fm.podwright.core.tenancy.CrossTenant;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import java.time.Instant;
import java.util.UUID;

@CrossTenant("attempts are made before anybody is known")
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
interface AttemptRows extends GenericRepository<AccountRow, UUID> {
  @Query(
      """
      INSERT INTO attempt (key, window_start, tries) VALUES (:key, :start, 1)
      ON CONFLICT (key, window_start) DO UPDATE SET tries = attempt.tries + 1
      """)
  int add(byte[] key, Instant start);

  @Query("SELECT coalesce(sum(tries), 0) FROM attempt WHERE key = :key AND window_start = :start")
  long tries(byte[] key, Instant start);

  @Query(
      """
      UPDATE attempt SET tries = tries - 1
      WHERE key = :key AND window_start = :start AND tries > 0
      """)
  int giveBack(byte[] key, Instant start);

  @Query("DELETE FROM attempt WHERE key = :key")
  int forget(byte[] key);

  @Query("DELETE FROM attempt WHERE window_start < :before")
  int sweep(Instant before);
}
