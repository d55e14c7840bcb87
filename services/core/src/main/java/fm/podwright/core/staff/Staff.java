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

/// Who operates the installation.
@CrossTenant("operators belong to no account")
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
public interface Staff extends GenericRepository<StaffRow, UserId> {
  @Query("SELECT * FROM find_operators()")
  List<StaffRow> rows();

  @Query(
      """
      INSERT INTO staff (user_id, role, since, added_by)
      VALUES (:user, 'operator', :now, nullif(:by, :user)) ON CONFLICT DO NOTHING
      """)
  int add(@OfUser UserId user, Instant now, @OfUser UserId by);

  @Query("DELETE FROM staff WHERE user_id = :user")
  int remove(@OfUser UserId user);

  /// All operators, the first one first.
  default List<StaffMember> all() {
    return rows().stream().map(StaffRow::member).toList();
  }
}
