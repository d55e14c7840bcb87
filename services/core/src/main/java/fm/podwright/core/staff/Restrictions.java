package fm.podwright.core.staff;

import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.domain.tenancy.AccountId;
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

/// What operators hold against an account. Its people may read it; only a transaction of an
/// operator changes it.
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
public interface Restrictions extends GenericRepository<RestrictionRow, UUID> {
  @Query(
      """
      SELECT r.id, r.show_id, r.episode_id, coalesce(e.slug, s.title, a.name) AS title, r.grounds,
        r.reason, r.since
      FROM restriction r JOIN account a ON a.account_id = r.account_id
      LEFT JOIN show s ON s.account_id = r.account_id AND s.id = r.show_id
      LEFT JOIN episode e ON e.account_id = r.account_id AND e.id = r.episode_id
      WHERE r.account_id = :account ORDER BY r.since, r.id
      """)
  List<RestrictionRow> rows(@OfAccount AccountId account);

  @Query(
      """
      INSERT INTO restriction (account_id, id, show_id, episode_id, grounds, reason, since)
      VALUES (:account, :line, :show, :episode, :grounds, :reason, :now) ON CONFLICT DO NOTHING
      """)
  int put(
      @OfAccount AccountId account,
      UUID line,
      @Nullable UUID show,
      @Nullable UUID episode,
      String grounds,
      String reason,
      Instant now);

  @Query("DELETE FROM restriction WHERE account_id = :account AND id = :line")
  int lift(@OfAccount AccountId account, UUID line);

  /// All that holds now, the oldest first.
  default List<Restriction> of(AccountId account) {
    return rows(account).stream().map(RestrictionRow::restriction).toList();
  }
}
