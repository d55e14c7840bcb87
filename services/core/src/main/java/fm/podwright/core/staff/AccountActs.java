package fm.podwright.core.staff;

import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.domain.tenancy.AccountId;
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

/// What operators did to an account, as its owners may read it.
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
public interface AccountActs extends GenericRepository<AccountActRow, UUID> {
  @Query(
      """
      INSERT INTO account_act (account_id, id, at, act, whom, reason)
      VALUES (:account, :line, :now, :act, :whom, :reason)
      """)
  void add(
      @OfAccount AccountId account, UUID line, Instant now, String act, String whom, String reason);

  @Query(
      """
      SELECT id, at, act, whom, reason FROM account_act WHERE account_id = :account
      ORDER BY at DESC, id DESC LIMIT 100
      """)
  List<AccountActRow> rows(@OfAccount AccountId account);

  @Query(
      """
      SELECT id, at, act, whom, reason FROM account_act WHERE account_id = :account AND id = :line
      """)
  Optional<AccountActRow> row(@OfAccount AccountId account, UUID line);

  /// The latest, the last one first.
  default List<ToldAct> latest(AccountId account) {
    return rows(account).stream().map(AccountActRow::told).toList();
  }

  /// One of them.
  default Optional<ToldAct> find(AccountId account, UUID line) {
    return row(account, line).map(AccountActRow::told);
  }
}
