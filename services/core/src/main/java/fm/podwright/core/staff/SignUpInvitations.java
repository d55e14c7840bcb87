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
import java.util.Optional;
import java.util.UUID;

/// Whom operators have invited to sign up.
@CrossTenant("who is invited has no account yet")
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
public interface SignUpInvitations extends GenericRepository<SignUpInvitation, UUID> {
  /// All of them, the latest first.
  @Query("SELECT * FROM sign_up_invitation ORDER BY invited_at DESC, id DESC LIMIT 200")
  List<SignUpInvitation> latest();

  @Query("SELECT * FROM sign_up_invitation WHERE id = :line")
  Optional<SignUpInvitation> find(UUID line);

  /// Keeps the invitation; an earlier one of the same address gives way, and its link with it.
  @Query(
      """
      INSERT INTO sign_up_invitation (id, email, invited_by, invited_at, expires_at)
      VALUES (:line, :email, :by, :now, :expiry)
      ON CONFLICT (email) DO UPDATE SET id = :line, hash = NULL, invited_by = :by,
        invited_at = :now, expires_at = :expiry
      """)
  void add(UUID line, String email, @OfUser UserId by, Instant now, Instant expiry);

  @Query("UPDATE sign_up_invitation SET hash = :hash WHERE id = :line")
  void seal(UUID line, byte[] hash);

  @Query("DELETE FROM sign_up_invitation WHERE id = :line")
  int remove(UUID line);

  /// The address that the link's token was mailed to, while it is good.
  @Query("SELECT email FROM find_sign_up_invitation(:hash, :now)")
  Optional<String> email(byte[] hash, Instant now);
}
