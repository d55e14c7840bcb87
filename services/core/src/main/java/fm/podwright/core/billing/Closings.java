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
import java.util.Optional;

/// When accounts close, as publishers may know it.
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
public interface Closings extends GenericRepository<BillingRow, AccountId> {
  /// From when on nothing of the account is public; empty while that is paid for.
  @Query(
      """
      SELECT closes_at FROM account WHERE account_id = :account AND closes_at IS NOT NULL
      """)
  Optional<Instant> of(@OfAccount AccountId account);
}
