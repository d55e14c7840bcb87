package fm.podwright.core.account;

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

@CrossTenant("whoever signs up belongs to no account yet")
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
interface NewUsers extends GenericRepository<UserRow, UserId> {
  @Query(
      """
      INSERT INTO users (id, email, name, password_hash, created_at)
      VALUES (:user, :email, :name, :hash, :now) ON CONFLICT DO NOTHING
      """)
  int insert(@OfUser UserId user, String email, String name, String hash, Instant now);

  /// Adds somebody who has proven nothing yet; false if the address is another user's.
  default boolean add(NewUser user, Instant now) {
    return insert(user.id(), user.email().value(), user.name(), user.passwordHash(), now) == 1;
  }
}
