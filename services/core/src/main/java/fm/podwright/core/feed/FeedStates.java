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
import java.time.Instant;

/// What the row of a show says of its feed: when it became another, and whether podping is told.
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
interface FeedStates extends GenericRepository<FeedChangeRow, ShowId> {
  @Query(
      "SELECT coalesce(feed_changed_at, changed_at) FROM show WHERE account_id = :account AND id ="
          + " :show")
  Instant changedAt(@OfAccount AccountId account, @OfShow ShowId show);

  @Query("SELECT podping FROM show WHERE account_id = :account AND id = :show")
  boolean usesPodping(@OfAccount AccountId account, @OfShow ShowId show);

  @Query("UPDATE show SET podping = :use WHERE account_id = :account AND id = :show")
  void usePodping(@OfAccount AccountId account, @OfShow ShowId show, boolean use);

  /// Notes what the feed is now; 0 if it is what it was. Each change has a second of its own, like
  /// the show's revisions, whose date it takes.
  @Query(
      """
      UPDATE show SET feed_digest = :digest, feed_changed_at = changed_at
      WHERE account_id = :account AND id = :show AND feed_digest IS DISTINCT FROM :digest
      """)
  int note(@OfAccount AccountId account, @OfShow ShowId show, byte[] digest);
}
