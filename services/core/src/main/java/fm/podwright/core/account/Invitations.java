package fm.podwright.core.account;

import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.core.tenancy.OfUser;
import fm.podwright.domain.account.Invitation;
import fm.podwright.domain.account.InvitationId;
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

/// Who was asked to join an account and has not answered yet.
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
public interface Invitations extends GenericRepository<InvitationRow, InvitationId> {
  @Query(
      """
      SELECT * FROM invitation
      WHERE account_id = :account AND accepted_at IS NULL ORDER BY created_at, id
      """)
  List<InvitationRow> rows(@OfAccount AccountId account);

  @Query(
      """
      SELECT * FROM invitation
      WHERE account_id = :account AND id = :invitation AND accepted_at IS NULL
      """)
  Optional<InvitationRow> row(@OfAccount AccountId account, @OfInvitation InvitationId invitation);

  @Query(
      """
      INSERT INTO invitation (account_id, id, email, role, invited_by, created_at)
      VALUES (:account, :invitation, :email, :role, :by, :now)
      ON CONFLICT (account_id, email) DO UPDATE SET id = :invitation, role = :role, invited_by = :by,
        created_at = :now, accepted_at = NULL
      """)
  int upsert(
      @OfAccount AccountId account,
      @OfInvitation InvitationId invitation,
      String email,
      String role,
      @OfUser UserId by,
      Instant now);

  /// The name of who invites, while still a member.
  @Query(
      """
      SELECT u.name FROM invitation i
      JOIN membership m ON m.account_id = i.account_id AND m.user_id = i.invited_by
      JOIN users u ON u.id = m.user_id
      WHERE i.account_id = :account AND i.id = :invitation
      """)
  Optional<String> inviter(@OfAccount AccountId account, @OfInvitation InvitationId invitation);

  /// Takes an invitation back; its link no longer works.
  @Query("DELETE FROM invitation WHERE account_id = :account AND id = :invitation")
  int remove(@OfAccount AccountId account, @OfInvitation InvitationId invitation);

  /// Notes that the invited person joined; 0 if that was noted before.
  @Query(
      """
      UPDATE invitation SET accepted_at = :now
      WHERE account_id = :account AND id = :invitation AND accepted_at IS NULL
      """)
  int accept(@OfAccount AccountId account, @OfInvitation InvitationId invitation, Instant now);

  /// Keeps the invitation; an earlier one of the same address gives way, and its link with it.
  default void add(AccountId account, Invitation invitation, UserId by) {
    upsert(
        account,
        invitation.id(),
        invitation.email().value(),
        invitation.role().code(),
        by,
        invitation.at());
  }

  /// The invitation, as long as it is open.
  default Optional<Invitation> find(AccountId account, InvitationId id) {
    return row(account, id).map(InvitationRow::invitation);
  }

  /// All open ones, the oldest first.
  default List<Invitation> open(AccountId account) {
    return rows(account).stream().map(InvitationRow::invitation).toList();
  }
}
