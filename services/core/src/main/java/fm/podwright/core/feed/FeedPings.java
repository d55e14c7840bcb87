package fm.podwright.core.feed;

import fm.podwright.core.show.OfShow;
import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;

/// Which hubs know of which change.
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
interface FeedPings extends GenericRepository<FeedPingRow, ShowId> {
  @Query(
      """
      INSERT INTO feed_ping (account_id, show_id, revision, hub, state, at)
      VALUES (:account, :show, :revision, :hub, 'waiting', clock_timestamp())
      """)
  void add(@OfAccount AccountId account, @OfShow ShowId show, long revision, String hub);

  /// Saves how it went; the time is the database's.
  @Query(
      """
      UPDATE feed_ping SET state = :state, tries = :tries, reason = :reason, at = clock_timestamp()
      WHERE account_id = :accountId AND show_id = :showId AND revision = :revision AND hub = :hub
      """)
  void save(FeedPingRow row);

  @Query(
      """
      UPDATE feed_ping SET state = 'given_up', at = clock_timestamp()
      WHERE account_id = :account AND show_id = :show AND revision = :revision AND hub = :hub
      """)
  void giveUp(@OfAccount AccountId account, @OfShow ShowId show, long revision, String hub);

  @Query(
      """
      SELECT * FROM feed_ping
      WHERE account_id = :account AND show_id = :show AND revision = :revision ORDER BY hub
      """)
  List<FeedPingRow> of(@OfAccount AccountId account, @OfShow ShowId show, long revision);
}
