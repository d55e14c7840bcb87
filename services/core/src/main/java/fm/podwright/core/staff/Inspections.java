package fm.podwright.core.staff;

import fm.podwright.core.show.OfShow;
import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.core.tenancy.OfUser;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.domain.tenancy.UserId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// What operators may look at, each in their own name and for a while.
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
interface Inspections extends GenericRepository<InspectionRow, UUID> {
  @Query(
      """
      INSERT INTO inspection (account_id, id, show_id, operator, reason, begun_at, ends_at)
      VALUES (:account, :line, :show, :operator, :reason, :now, :end)
      """)
  void add(
      @OfAccount AccountId account,
      UUID line,
      @OfShow ShowId show,
      @OfUser UserId operator,
      String reason,
      Instant now,
      Instant end);

  @Query(
      """
      SELECT id, show_id, reason, ends_at FROM inspection
      WHERE account_id = :account AND id = :line AND operator = :operator AND ends_at > :now
      """)
  Optional<InspectionRow> row(
      @OfAccount AccountId account, UUID line, @OfUser UserId operator, Instant now);

  /// The operator's own, while it lasts.
  default Optional<Inspection> find(AccountId account, UUID line, UserId operator, Instant now) {
    return row(account, line, operator, now).map(InspectionRow::inspection);
  }
}
