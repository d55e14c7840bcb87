package fm.podwright.core.account;

import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.core.tenancy.OfUser;
import fm.podwright.domain.account.Session;
import fm.podwright.domain.account.SessionId;
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

/// The browsers that are signed in to an account.
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
public interface Sessions extends GenericRepository<SessionRow, SessionId> {
  @Query(
      """
      SELECT s.account_id, s.id, s.user_id, s.generation, m.role, u.name AS user_name, u.email,
        a.name AS account_name, is_operator(s.user_id) AS operator, s.staffed_at,
        r.reason AS suspension
      FROM session s
      JOIN membership m ON m.account_id = s.account_id AND m.user_id = s.user_id
      JOIN users u ON u.id = s.user_id AND u.generation = s.generation
      JOIN account a ON a.account_id = s.account_id
      LEFT JOIN restriction r ON r.account_id = s.account_id AND r.show_id IS NULL
      WHERE s.account_id = :account AND s.id = :session AND s.expires_at > :now
        AND u.verified_at IS NOT NULL
      """)
  Optional<PresenceRow> presence(
      @OfAccount AccountId account, @OfSession SessionId session, Instant now);

  @Query(
      """
      SELECT id, user_id, hash, coalesce(previous_hash, '') AS previous_hash, rotated_at,
        user_agent, created_at
      FROM session WHERE account_id = :account AND id = :session FOR UPDATE
      """)
  Optional<SessionRow> lock(@OfAccount AccountId account, @OfSession SessionId session);

  @Query(
      """
      SELECT s.id, s.user_id, s.hash, coalesce(s.previous_hash, '') AS previous_hash,
        s.rotated_at, s.user_agent, s.created_at
      FROM session s JOIN users u ON u.id = s.user_id AND u.generation = s.generation
      WHERE s.account_id = :account AND s.user_id = :user AND s.expires_at > :now
      ORDER BY s.rotated_at DESC, s.id
      """)
  List<SessionRow> rows(@OfAccount AccountId account, @OfUser UserId user, Instant now);

  @Query(
      """
      INSERT INTO session (account_id, id, user_id, generation, hash, rotated_at, user_agent,
        created_at, expires_at)
      VALUES (:account, :session, :user, :generation, :hash, :now, :agent, :now, :expiry)
      """)
  int insert(
      @OfAccount AccountId account,
      @OfSession SessionId session,
      @OfUser UserId user,
      int generation,
      byte[] hash,
      String agent,
      Instant now,
      Instant expiry);

  @Query(
      """
      UPDATE session SET previous_hash = hash, hash = :hash, rotated_at = :now, expires_at = :expiry
      WHERE account_id = :account AND id = :session
      """)
  int rotate(
      @OfAccount AccountId account,
      @OfSession SessionId session,
      byte[] hash,
      Instant now,
      Instant expiry);

  /// Notes that the session's person has proven to be staff, or has used a page of theirs.
  @Query("UPDATE session SET staffed_at = :now WHERE account_id = :account AND id = :session")
  void staff(@OfAccount AccountId account, @OfSession SessionId session, Instant now);

  /// Ends one session of the user; 0 if the user has no such session.
  @Query("DELETE FROM session WHERE account_id = :account AND user_id = :user AND id = :session")
  int end(@OfAccount AccountId account, @OfUser UserId user, @OfSession SessionId session);

  /// Ends all sessions of the user in this account.
  @Query("DELETE FROM session WHERE account_id = :account AND user_id = :user")
  int endAll(@OfAccount AccountId account, @OfUser UserId user);

  /// Removes the account's sessions that are over.
  @Query("DELETE FROM session WHERE account_id = :account AND expires_at <= :now")
  int sweep(@OfAccount AccountId account, Instant now);

  /// Who is signed in by this session; empty as soon as it was ended in whatever way.
  default Optional<Presence> find(AccountId account, SessionId id, Instant now) {
    return presence(account, id, now).map(PresenceRow::presence);
  }

  /// The user's sessions in this account, the last used one first.
  default List<Session> of(AccountId account, UserId user, Instant now) {
    return rows(account, user, now).stream().map(SessionRow::session).toList();
  }
}
