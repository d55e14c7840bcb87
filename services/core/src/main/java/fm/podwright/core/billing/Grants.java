package fm.podwright.core.billing;

import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// How many downloads an account's plans had in each month.
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
interface Grants extends GenericRepository<GrantRow, LocalDate> {
  @Query(
      """
      SELECT month, downloads FROM billing_month WHERE account_id = :account AND month >= :since
      """)
  List<GrantRow> rows(@OfAccount AccountId account, LocalDate since);

  /// Of several plans in a month the largest stays.
  @Query(
      """
      INSERT INTO billing_month (account_id, month, downloads) VALUES (:account, :month, :downloads)
      ON CONFLICT (account_id, month) DO UPDATE SET downloads = EXCLUDED.downloads
        WHERE billing_month.downloads < EXCLUDED.downloads
      """)
  void note(@OfAccount AccountId account, LocalDate month, long downloads);

  default Map<YearMonth, Long> since(AccountId account, LocalDate month) {
    return rows(account, month).stream()
        .collect(Collectors.toMap(it -> YearMonth.from(it.month()), GrantRow::downloads));
  }
}
