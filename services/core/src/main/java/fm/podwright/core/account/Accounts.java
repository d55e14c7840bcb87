package fm.podwright.core.account;

import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.domain.account.Account;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import java.time.Instant;
import java.util.Optional;

/// Each account's own row.
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
public interface Accounts extends GenericRepository<AccountRow, AccountId> {
  @Query("SELECT * FROM account WHERE account_id = :account")
  Optional<AccountRow> row(@OfAccount AccountId account);

  /// Makes the account.
  @Query("INSERT INTO account (account_id, name, created_at) VALUES (:account, :name, :now)")
  void add(@OfAccount AccountId account, String name, Instant now);

  /// Gives the account another name.
  @Query("UPDATE account SET name = :name WHERE account_id = :account")
  void rename(@OfAccount AccountId account, String name);

  /// The account.
  default Optional<Account> find(AccountId account) {
    return row(account).map(AccountRow::account);
  }
}
