package fm.podwright.core.account;

import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.core.tenancy.OfUser;
import fm.podwright.domain.account.User;
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

/// The people who belong to an account; the account sees no others.
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
public interface Users extends GenericRepository<UserRow, UserId> {
  @Query(
      """
      SELECT u.* FROM users u JOIN membership m ON m.user_id = u.id
      WHERE m.account_id = :account AND u.id = :user
      """)
  Optional<UserRow> row(@OfAccount AccountId account, @OfUser UserId user);

  /// Notes that the person has followed a link sent to the address.
  @Query(
      """
      UPDATE users u SET verified_at = coalesce(verified_at, :now) FROM membership m
      WHERE m.account_id = :account AND m.user_id = u.id AND u.id = :user
      """)
  void verify(@OfAccount AccountId account, @OfUser UserId user, Instant now);

  /// Changes the person's name.
  @Query(
      """
      UPDATE users u SET name = :name FROM membership m
      WHERE m.account_id = :account AND m.user_id = u.id AND u.id = :user
      """)
  void rename(@OfAccount AccountId account, @OfUser UserId user, String name);

  /// Changes the password, which ends every session of the person in all accounts.
  @Query(
      """
      UPDATE users u SET password_hash = :hash, generation = generation + 1 FROM membership m
      WHERE m.account_id = :account AND m.user_id = u.id AND u.id = :user
      """)
  void changePassword(@OfAccount AccountId account, @OfUser UserId user, String hash);

  /// Ends every session of the person in all accounts.
  @Query(
      """
      UPDATE users u SET generation = generation + 1 FROM membership m
      WHERE m.account_id = :account AND m.user_id = u.id AND u.id = :user
      """)
  void signOutEverywhere(@OfAccount AccountId account, @OfUser UserId user);

  /// The user, if a member of the account.
  default Optional<User> find(AccountId account, UserId id) {
    return row(account, id).map(UserRow::user);
  }

  /// What the user's password hashes to, and the generation of the sessions it opened.
  default Optional<Credentials> credentials(AccountId account, UserId id) {
    return row(account, id).map(UserRow::credentials);
  }
}
