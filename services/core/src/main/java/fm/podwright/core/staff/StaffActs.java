package fm.podwright.core.staff;

import fm.podwright.core.tenancy.CrossTenant;
import fm.podwright.core.tenancy.OfUser;
import fm.podwright.domain.tenancy.UserId;
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

/// The record of what operators did; the database takes new lines and no other change.
@CrossTenant("the record is of all accounts")
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
public interface StaffActs extends GenericRepository<ActRow, UUID> {
  @Query(
      """
      INSERT INTO staff_act (id, at, operator, operator_email, act, about, whom, reason, address)
      VALUES (:line, :now, :operator, :email, :act, :about, :whom, :reason, :address)
      """)
  void add(
      UUID line,
      Instant now,
      @OfUser UserId operator,
      String email,
      String act,
      @Nullable UUID about,
      String whom,
      String reason,
      String address);

  @Query(
      """
      SELECT * FROM staff_act WHERE (CAST(:about AS uuid) IS NULL OR about = :about)
      ORDER BY at DESC, id DESC LIMIT :most OFFSET :skip
      """)
  List<ActRow> rows(@Nullable UUID about, int most, int skip);

  /// The latest acts, the last one first.
  default List<LoggedAct> latest(int most, int skip) {
    return rows(null, most, skip).stream().map(ActRow::logged).toList();
  }

  /// The latest acts on an account.
  default List<LoggedAct> about(UUID account, int most) {
    return rows(account, most, 0).stream().map(ActRow::logged).toList();
  }
}
