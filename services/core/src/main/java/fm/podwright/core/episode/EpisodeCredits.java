package fm.podwright.core.episode;

import fm.podwright.core.show.OfPerson;
import fm.podwright.core.show.OfShow;
import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.show.PersonId;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.UUID;

/// Who is in single episodes, beside those of the show.
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
interface EpisodeCredits extends GenericRepository<EpisodeCreditRow, EpisodeId> {
  @Query(
      """
      SELECT * FROM episode_credit WHERE account_id = :account AND show_id = :show
      ORDER BY episode_id, position
      """)
  List<EpisodeCreditRow> rows(@OfAccount AccountId account, @OfShow ShowId show);

  @Query(
      """
      SELECT * FROM episode_credit
      WHERE account_id = :account AND episode_id = ANY (CAST(:ids AS uuid[]))
      ORDER BY episode_id, position
      """)
  List<EpisodeCreditRow> rowsAmong(@OfAccount AccountId account, String ids);

  @Query(
      """
      SELECT id FROM episode
      WHERE account_id = :account AND id = ANY (CAST(:ids AS uuid[])) AND own_people_only
      """)
  List<UUID> aloneAmong(@OfAccount AccountId account, String ids);

  @Query(
      """
      INSERT INTO episode_credit (account_id, episode_id, show_id, person_id, role, role_group, position)
      VALUES (:accountId, :episodeId, :showId, :personId, :role, :roleGroup, :position)
      ON CONFLICT DO NOTHING
      """)
  void insert(EpisodeCreditRow row);

  @Query("DELETE FROM episode_credit WHERE account_id = :account AND episode_id = :episode")
  void clear(@OfAccount AccountId account, @OfEpisode EpisodeId episode);

  /// The episodes in which nobody of the show is.
  @Query(
      """
      SELECT id FROM episode WHERE account_id = :account AND show_id = :show AND own_people_only
      """)
  List<UUID> alone(@OfAccount AccountId account, @OfShow ShowId show);

  @Query(
      """
      UPDATE episode SET own_people_only = :alone WHERE account_id = :account AND id = :episode
      """)
  void leave(@OfAccount AccountId account, @OfEpisode EpisodeId episode, boolean alone);

  @Query(
      """
      SELECT * FROM episode_credit
      WHERE account_id = :account AND show_id = :show AND episode_id = :episode ORDER BY position
      """)
  List<EpisodeCreditRow> rowsOf(
      @OfAccount AccountId account, @OfShow ShowId show, @OfEpisode EpisodeId episode);

  @Query(
      """
      SELECT person_id AS id, CAST(count(DISTINCT episode_id) AS integer) AS episodes FROM episode_credit
      WHERE account_id = :account AND show_id = :show GROUP BY person_id
      """)
  List<Sightings.Tally> counts(@OfAccount AccountId account, @OfShow ShowId show);

  /// True if listeners see the person: in the show, or in something that is out.
  @Query(
      """
      SELECT EXISTS (
        SELECT FROM show_credit WHERE account_id = :account AND person_id = :person
        UNION ALL
        SELECT FROM episode_credit c JOIN episode e ON e.account_id = c.account_id AND e.id = c.episode_id
        WHERE c.account_id = :account AND c.person_id = :person AND e.status = 'published')
      """)
  boolean isSeen(@OfAccount AccountId account, @OfPerson PersonId person);
}
