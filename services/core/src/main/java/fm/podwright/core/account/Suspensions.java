package fm.podwright.core.account;

import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.domain.account.Suspension;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import java.util.Optional;

/// Which accounts are suspended.
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
public interface Suspensions extends GenericRepository<SuspensionRow, AccountId> {
  @Query(
      """
      SELECT grounds, reason, since FROM restriction WHERE account_id = :account AND show_id IS NULL
      """)
  Optional<SuspensionRow> row(@OfAccount AccountId account);

  /// What is held against the account; empty while nothing is.
  default Optional<Suspension> find(AccountId account) {
    return row(account).map(SuspensionRow::suspension);
  }
}
