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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The events that came, each once by its id.
@CrossTenant("an event names a customer, and whose that is has to be looked up")
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
interface StripeEvents extends GenericRepository<StripeEventRow, String> {
  @Query(
      """
      INSERT INTO stripe_event (id, type, customer, received_at) VALUES (:event, :type, :customer, :now)
      ON CONFLICT (id) DO NOTHING
      """)
  int add(String event, String type, @Nullable String customer, Instant now);

  @Query("UPDATE stripe_event SET handled_at = :now WHERE id = :event")
  void handle(String event, Instant now);

  @Query("SELECT account_id FROM find_customer(:customer)")
  Optional<UUID> account(String customer);
}
