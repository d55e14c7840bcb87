package fm.podwright.core.episode;

import fm.podwright.core.show.OfShow;
import fm.podwright.core.show.OfTopic;
import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.show.TopicId;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;

/// What single episodes are about.
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
interface EpisodeTopics extends GenericRepository<EpisodeTopicRow, EpisodeId> {
  @Query(
      """
      SELECT * FROM episode_topic WHERE account_id = :account AND show_id = :show
      ORDER BY episode_id, position
      """)
  List<EpisodeTopicRow> rows(@OfAccount AccountId account, @OfShow ShowId show);

  @Query(
      """
      SELECT * FROM episode_topic
      WHERE account_id = :account AND episode_id = ANY (CAST(:ids AS uuid[]))
      ORDER BY episode_id, position
      """)
  List<EpisodeTopicRow> rowsAmong(@OfAccount AccountId account, String ids);

  @Query(
      """
      INSERT INTO episode_topic (account_id, episode_id, show_id, topic_id, position)
      VALUES (:accountId, :episodeId, :showId, :topicId, :position)
      ON CONFLICT DO NOTHING
      """)
  void insert(EpisodeTopicRow row);

  @Query("DELETE FROM episode_topic WHERE account_id = :account AND episode_id = :episode")
  void clear(@OfAccount AccountId account, @OfEpisode EpisodeId episode);

  @Query(
      """
      SELECT * FROM episode_topic
      WHERE account_id = :account AND show_id = :show AND episode_id = :episode ORDER BY position
      """)
  List<EpisodeTopicRow> rowsOf(
      @OfAccount AccountId account, @OfShow ShowId show, @OfEpisode EpisodeId episode);

  @Query(
      """
      SELECT topic_id AS id, CAST(count(DISTINCT episode_id) AS integer) AS episodes FROM episode_topic
      WHERE account_id = :account AND show_id = :show GROUP BY topic_id
      """)
  List<Sightings.Tally> counts(@OfAccount AccountId account, @OfShow ShowId show);

  /// True if something that is out is about the topic.
  @Query(
      """
      SELECT EXISTS (
        SELECT FROM episode_topic t JOIN episode e ON e.account_id = t.account_id AND e.id = t.episode_id
        WHERE t.account_id = :account AND t.topic_id = :topic AND e.status = 'published')
      """)
  boolean isSeen(@OfAccount AccountId account, @OfTopic TopicId topic);
}
