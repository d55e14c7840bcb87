package fm.podwright.core.account;

import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.core.tenancy.OfUser;
import fm.podwright.domain.account.Person;
import fm.podwright.domain.account.Role;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.domain.tenancy.UserId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Who belongs to an account, and as what.
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
public interface Memberships extends GenericRepository<PersonRow, UserId> {
  @Query(
      """
      SELECT u.id, u.email, u.name, u.verified_at, m.role
      FROM membership m JOIN users u ON u.id = m.user_id
      WHERE m.account_id = :account ORDER BY lower(u.name), u.id
      """)
  List<PersonRow> rows(@OfAccount AccountId account);

  @Query(
      """
      SELECT u.id, u.email, u.name, u.verified_at, m.role
      FROM membership m JOIN users u ON u.id = m.user_id
      WHERE m.account_id = :account AND m.user_id = :user
      """)
  Optional<PersonRow> row(@OfAccount AccountId account, @OfUser UserId user);

  @Query(
      """
      INSERT INTO membership (account_id, user_id, role, created_at)
      VALUES (:account, :user, :role, :now) ON CONFLICT DO NOTHING
      """)
  int insert(@OfAccount AccountId account, @OfUser UserId user, String role, Instant now);

  @Query("UPDATE membership SET role = :role WHERE account_id = :account AND user_id = :user")
  int update(@OfAccount AccountId account, @OfUser UserId user, String role);

  /// Ends a membership and with it the person's sessions in the account.
  @Query("DELETE FROM membership WHERE account_id = :account AND user_id = :user")
  int remove(@OfAccount AccountId account, @OfUser UserId user);

  /// How many owners there are; nobody else changes an owner until this transaction ends.
  @Query(
      """
      SELECT count(*) FROM (
        SELECT FROM membership WHERE account_id = :account AND role = 'owner' FOR UPDATE) owners
      """)
  long lockOwners(@OfAccount AccountId account);

  /// Makes the user a member; one who is a member already keeps the role.
  default void add(AccountId account, UserId user, Role role, Instant now) {
    insert(account, user, role.code(), now);
  }

  /// Gives a member another role; false if there is no such member.
  default boolean change(AccountId account, UserId user, Role role) {
    return update(account, user, role.code()) == 1;
  }

  /// The member, with the role.
  default Optional<Person> find(AccountId account, UserId user) {
    return row(account, user).map(PersonRow::person);
  }

  /// All members, by name.
  default List<Person> all(AccountId account) {
    return rows(account).stream().map(PersonRow::person).toList();
  }
}
