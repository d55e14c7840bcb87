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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who changed what of an account's subscription, when.
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
public interface BillingChanges extends GenericRepository<BillingChangeRow, UUID> {
  @Query(
      """
      SELECT id, at, changed_by, words FROM billing_change WHERE account_id = :account
      ORDER BY at DESC, id DESC LIMIT 100
      """)
  List<BillingChangeRow> rows(@OfAccount AccountId account);

  @Query(
      """
      INSERT INTO billing_change (account_id, id, at, changed_by, words)
      VALUES (:account, :entry, :now, :person, :words)
      """)
  void add(
      @OfAccount AccountId account, UUID entry, Instant now, @Nullable UUID person, String words);

  /// The latest hundred, the latest first.
  default List<BillingChange> latest(AccountId account) {
    return rows(account).stream().map(BillingChangeRow::change).toList();
  }
}
