package fm.podwright.core.billing;

import fm.podwright.core.tenancy.CrossTenant;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import java.time.LocalDate;
import java.util.Optional;

/// The day on which paying was first seen switched on.
@CrossTenant("paying begins for all accounts together")
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
interface BillingStarts extends GenericRepository<BillingStartRow, LocalDate> {
  @Query("SELECT day FROM billing_start")
  Optional<LocalDate> day();

  /// The first who says so is right.
  @Query("INSERT INTO billing_start (day) VALUES (:day) ON CONFLICT DO NOTHING")
  void begin(LocalDate day);

  @Query("DELETE FROM billing_start")
  void forget();
}
