package fm.podwright.core.account;

import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
interface TokenRows extends GenericRepository<AccountRow, UUID> {
  @Query(
      """
      INSERT INTO token (account_id, id, purpose, subject, hash, expires_at)
      VALUES (:account, :id, :purpose, :subject, :hash, :expiry)
      """)
  void add(
      @OfAccount AccountId account,
      UUID id,
      String purpose,
      UUID subject,
      byte[] hash,
      Instant expiry);

  @Query(
      """
      SELECT subject FROM token
      WHERE account_id = :account AND hash = :hash AND purpose = :purpose
        AND used_at IS NULL AND expires_at > :now
      """)
  Optional<UUID> subject(@OfAccount AccountId account, byte[] hash, String purpose, Instant now);

  /// 1 for exactly one of those who try at the same time.
  @Query(
      """
      UPDATE token SET used_at = :now
      WHERE account_id = :account AND hash = :hash AND used_at IS NULL AND expires_at > :now
      """)
  int use(@OfAccount AccountId account, byte[] hash, Instant now);

  @Query(
      """
      DELETE FROM token
      WHERE account_id = :account AND purpose = :purpose AND subject = :subject AND used_at IS NULL
      """)
  int discard(@OfAccount AccountId account, String purpose, UUID subject);
}
