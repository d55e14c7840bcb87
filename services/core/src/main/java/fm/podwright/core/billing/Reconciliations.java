package fm.podwright.core.billing;

import fm.podwright.core.tenancy.CrossTenant;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import java.time.Instant;
import java.util.Optional;

/// What comparisons with Stripe found, kept for whoever runs this installation.
@CrossTenant("a reconciliation is about all accounts together")
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
interface Reconciliations extends GenericRepository<ReconciliationRow, Instant> {
  @Query(
      """
      INSERT INTO reconciliation (at, took_ms, subscriptions, mended, findings)
      VALUES (:now, :took, :subscriptions, :mended, CAST(:findings AS jsonb)) ON CONFLICT DO NOTHING
      """)
  void add(Instant now, long took, int subscriptions, long mended, String findings);

  @Query("SELECT * FROM reconciliation ORDER BY at DESC LIMIT 1")
  Optional<ReconciliationRow> latest();
}
