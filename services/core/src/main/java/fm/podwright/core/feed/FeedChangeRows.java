package fm.podwright.core.feed;

import fm.podwright.core.episode.OfEpisode;
import fm.podwright.core.show.OfShow;
import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The changes of feeds, and from when on each publisher served them. Times are the database's: one
/// clock for all machines.
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
interface FeedChangeRows extends GenericRepository<FeedChangeRow, ShowId> {
  @Query(
      """
      INSERT INTO feed_change (account_id, show_id, revision, at)
      VALUES (:account, :show, :revision, clock_timestamp())
      """)
  void add(@OfAccount AccountId account, @OfShow ShowId show, long revision);

  /// Names the episode of the show's latest revision, if the feed has changed with it.
  @Query(
      """
      UPDATE feed_change SET episode_id = :episode, at = clock_timestamp()
      WHERE account_id = :account AND show_id = :show
        AND revision = (SELECT revision FROM show WHERE account_id = :account AND id = :show)
      """)
  void name(@OfAccount AccountId account, @OfShow ShowId show, @OfEpisode EpisodeId episode);

  @Query(
      """
      SELECT * FROM feed_change WHERE account_id = :account AND episode_id = :episode
      ORDER BY revision DESC LIMIT 1
      """)
  Optional<FeedChangeRow> latest(@OfAccount AccountId account, @OfEpisode EpisodeId episode);

  @Query(
      """
      SELECT * FROM feed_change WHERE account_id = :account AND show_id = :show
      ORDER BY revision DESC LIMIT :most
      """)
  List<FeedChangeRow> newest(@OfAccount AccountId account, @OfShow ShowId show, int most);

  @Query(
      """
      SELECT coalesce(max(revision), 0) FROM feed_change
      WHERE account_id = :account AND show_id = :show
      """)
  long newestRevision(@OfAccount AccountId account, @OfShow ShowId show);

  /// A publisher that serves a revision serves all before it. One that started long after others
  /// had the change is not late: it was not there.
  @Query(
      """
      INSERT INTO feed_arrival (account_id, show_id, revision, publisher, at)
      SELECT account_id, show_id, revision, :publisher, :at FROM feed_change
      WHERE account_id = :account AND show_id = :show AND revision <= :revision
        AND at > CAST(:at AS timestamptz) - interval '10 minutes'
        AND (at > CAST(:at AS timestamptz) - interval '1 minute'
          OR NOT EXISTS (SELECT FROM feed_arrival a WHERE a.account_id = :account
                           AND a.show_id = :show AND a.revision = feed_change.revision))
      ON CONFLICT (account_id, show_id, revision, publisher) DO NOTHING
      """)
  int arrive(
      @OfAccount AccountId account,
      @OfShow ShowId show,
      long revision,
      String publisher,
      Instant at);

  @Query(
      """
      SELECT at FROM feed_arrival
      WHERE account_id = :account AND show_id = :show AND revision = :revision ORDER BY at
      """)
  List<Instant> arrivals(@OfAccount AccountId account, @OfShow ShowId show, long revision);
}
