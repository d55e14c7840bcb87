package fm.podwright.core.billing;

import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// What an account uses.
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
interface UsageRows extends GenericRepository<DayRow, LocalDate> {
  @Query(
      """
      SELECT day, sum(downloads)::bigint AS downloads FROM download_day
      WHERE account_id = :account AND day >= :since GROUP BY day ORDER BY day
      """)
  List<DayRow> downloads(@OfAccount AccountId account, LocalDate since);

  /// Milliseconds of audio that came since; copies of it that we made do not count.
  @Query(
      """
      SELECT coalesce(sum(m.duration_ms), 0)::bigint
      FROM upload u JOIN media m ON m.account_id = u.account_id AND m.id = u.media_id
      WHERE u.account_id = :account AND u.created_at >= :since
      """)
  long uploaded(@OfAccount AccountId account, Instant since);

  /// Bytes that are kept, and those that are on their way.
  @Query(
      """
      SELECT (SELECT coalesce(sum(bytes), 0) FROM media WHERE account_id = :account)::bigint
        + (SELECT coalesce(sum(bytes), 0) FROM upload
           WHERE account_id = :account AND status IN ('uploading', 'received'))::bigint
      """)
  long stored(@OfAccount AccountId account);
}
