package fm.podwright.core.staff;

import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import java.time.LocalDate;
import java.util.List;

/// What an operator may know of an account without looking into it.
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
interface Figures extends GenericRepository<FigureRow, AccountId> {
  @Query(
      """
      SELECT created_at,
        (SELECT coalesce(sum(bytes), 0) FROM media WHERE account_id = :account)::bigint AS stored,
        (SELECT coalesce(sum(downloads), 0) FROM download_day
         WHERE account_id = :account AND day >= :month)::bigint AS this_month,
        (SELECT coalesce(sum(downloads), 0) FROM download_day
         WHERE account_id = :account AND day >= :before AND day < :month)::bigint AS last_month,
        coalesce((SELECT customer FROM billing WHERE account_id = :account), '') AS customer
      FROM account WHERE account_id = :account
      """)
  FigureRow of(@OfAccount AccountId account, LocalDate month, LocalDate before);

  @Query(
      """
      SELECT user_id, max(created_at) AS signed_in, max(rotated_at) AS seen FROM session
      WHERE account_id = :account GROUP BY user_id
      """)
  List<SeenRow> seen(@OfAccount AccountId account);

  /// How many episodes are out.
  @Query("SELECT count(*) FROM episode WHERE account_id = :account AND status = 'published'")
  long published(@OfAccount AccountId account);
}
