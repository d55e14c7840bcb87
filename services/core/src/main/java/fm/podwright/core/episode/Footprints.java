package fm.podwright.core.episode;

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
import java.util.List;
import java.util.Optional;

/// What an episode leaves in the world once it was out, even when it is deleted: its page's address
/// and its GUID. Neither is ever given to another episode.
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
public interface Footprints extends GenericRepository<AddressRow, EpisodeId> {
  @Query(
      "SELECT * FROM episode_address WHERE account_id = :account AND show_id = :show AND slug ="
          + " :slug")
  Optional<AddressRow> address(@OfAccount AccountId account, @OfShow ShowId show, String slug);

  @Query(
      """
      SELECT * FROM episode_address
      WHERE account_id = :account AND episode_id = ANY (CAST(:ids AS uuid[]))
      """)
  List<AddressRow> rowsAmong(@OfAccount AccountId account, String ids);

  @Query(
      """
      INSERT INTO episode_address (account_id, show_id, slug, episode_id, live, place)
      SELECT :account, :show, :slug, :episode, true, coalesce(max(place), 0) + 1
      FROM episode_address WHERE account_id = :account AND show_id = :show
      ON CONFLICT (account_id, show_id, slug) DO UPDATE SET live = true
        WHERE episode_address.episode_id = :episode
      """)
  int takeAddress(
      @OfAccount AccountId account, @OfShow ShowId show, String slug, @OfEpisode EpisodeId episode);

  @Query(
      "UPDATE episode_address SET live = false WHERE account_id = :account AND episode_id ="
          + " :episode")
  void closeAddress(@OfAccount AccountId account, @OfEpisode EpisodeId episode);

  @Query(
      """
      INSERT INTO used_guid (account_id, show_id, guid, episode_id)
      VALUES (:account, :show, :guid, :episode) ON CONFLICT (account_id, show_id, guid) DO NOTHING
      """)
  int recordGuid(
      @OfAccount AccountId account, @OfShow ShowId show, String guid, @OfEpisode EpisodeId episode);

  @Query(
      """
      SELECT count(*) > 0 FROM episode_address
      WHERE account_id = :account AND show_id = :show AND slug = :slug AND episode_id <> :episode
      """)
  boolean isForeignAddress(
      @OfAccount AccountId account, @OfShow ShowId show, String slug, @OfEpisode EpisodeId episode);

  @Query(
      """
      SELECT count(*) > 0 FROM used_guid
      WHERE account_id = :account AND show_id = :show AND guid = :guid AND episode_id <> :episode
      """)
  boolean isForeignGuid(
      @OfAccount AccountId account, @OfShow ShowId show, String guid, @OfEpisode EpisodeId episode);

  /// Whether a page was ever at `slug`, and is now: empty if never.
  default Optional<Boolean> isLive(AccountId account, ShowId show, String slug) {
    return address(account, show, slug).map(AddressRow::live);
  }
}
