package fm.podwright.core.episode;

import fm.podwright.core.media.OfMedia;
import fm.podwright.core.show.OfShow;
import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.media.MediaId;
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

/// The episodes of an account's shows, as they were last saved.
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
public interface Episodes extends GenericRepository<EpisodeRow, EpisodeId> {
  @Query("SELECT * FROM episode WHERE account_id = :account AND id = :id")
  Optional<EpisodeRow> row(@OfAccount AccountId account, @OfEpisode EpisodeId id);

  @Query("SELECT * FROM episode WHERE account_id = :account AND id = :id FOR UPDATE")
  Optional<EpisodeRow> lockedRow(@OfAccount AccountId account, @OfEpisode EpisodeId id);

  @Query(
      """
      SELECT * FROM episode WHERE account_id = :account AND show_id = :show
      ORDER BY status IN ('draft', 'scheduled') DESC, release_at DESC NULLS FIRST, id DESC
      """)
  List<EpisodeRow> rows(@OfAccount AccountId account, @OfShow ShowId show);

  /// What is out among those that the array names.
  @Query(
      """
      SELECT * FROM episode
      WHERE account_id = :account AND id = ANY (CAST(:ids AS uuid[])) AND status = 'published'
      """)
  List<EpisodeRow> outRows(@OfAccount AccountId account, String ids);

  @Query(
      """
      SELECT * FROM episode WHERE account_id = :account AND status = 'scheduled' AND release_at <= :now
      """)
  List<EpisodeRow> dueRows(@OfAccount AccountId account, Instant now);

  @Query(
      """
      SELECT count(*) > 0 FROM episode
      WHERE account_id = :account AND show_id = :show AND slug = :slug AND id <> :except
      """)
  boolean hasSlug(
      @OfAccount AccountId account, @OfShow ShowId show, String slug, @OfEpisode EpisodeId except);

  @Query(
      """
      SELECT count(*) > 0 FROM episode
      WHERE account_id = :account AND show_id = :show AND guid = :guid AND id <> :except
      """)
  boolean hasGuid(
      @OfAccount AccountId account, @OfShow ShowId show, String guid, @OfEpisode EpisodeId except);

  @Query(
      """
      INSERT INTO episode (account_id, id, show_id, slug, title, summary, notes, season, number, type, explicit,
        guid, media_id, status, release_at, version, created_at, changed_at)
      VALUES (:accountId, :id, :showId, :slug, :title, :summary, :notes, :season, :number, :type, :explicit,
        :guid, :mediaId, :status, :releaseAt, :version, :createdAt, :changedAt)
      """)
  void insert(EpisodeRow row);

  @Query(
      """
      UPDATE episode SET slug = :slug, title = :title, summary = :summary, notes = :notes, season = :season,
        number = :number, type = :type, explicit = :explicit, guid = :guid, media_id = :mediaId,
        status = :status, release_at = :releaseAt, version = :version, changed_at = :changedAt
      WHERE account_id = :accountId AND id = :id
      """)
  void update(EpisodeRow row);

  @Query("DELETE FROM episode WHERE account_id = :account AND id = :id")
  void remove(@OfAccount AccountId account, @OfEpisode EpisodeId id);

  @Query("UPDATE episode SET preview_hash = :hash WHERE account_id = :account AND id = :id")
  void share(@OfAccount AccountId account, @OfEpisode EpisodeId id, byte[] hash);

  @Query("UPDATE episode SET preview_hash = NULL WHERE account_id = :account AND id = :id")
  void unshare(@OfAccount AccountId account, @OfEpisode EpisodeId id);

  @Query(
      """
      UPDATE episode SET media_id = :media, changed_at = :now
      WHERE account_id = :account AND id = :id
      """)
  void play(
      @OfAccount AccountId account, @OfEpisode EpisodeId id, @OfMedia MediaId media, Instant now);

  /// True if somebody was given a link to hear it before it is out.
  @Query(
      """
      SELECT count(*) > 0 FROM episode
      WHERE account_id = :account AND id = :id AND preview_hash IS NOT NULL
      """)
  boolean isShared(@OfAccount AccountId account, @OfEpisode EpisodeId id);

  /// The episode, if it is the account's.
  default Optional<Episode> find(AccountId account, EpisodeId id) {
    return row(account, id).map(EpisodeRow::episode);
  }

  /// The episode, held against other writers until the transaction ends.
  default Optional<Episode> hold(AccountId account, EpisodeId id) {
    return lockedRow(account, id).map(EpisodeRow::episode);
  }

  /// A show's episodes: what is not out yet first, then the newest first.
  default List<Episode> of(AccountId account, ShowId show) {
    return rows(account, show).stream().map(EpisodeRow::episode).toList();
  }

  /// What is planned for `now` or earlier and not out.
  default List<Episode> due(AccountId account, Instant now) {
    return dueRows(account, now).stream().map(EpisodeRow::episode).toList();
  }

  /// Adds a new episode.
  default void add(AccountId account, Episode episode, Instant now) {
    insert(EpisodeRow.of(account, episode, now));
  }

  /// Saves an episode whose version is beyond what is stored; false if somebody was faster. The
  /// stored version is asked for, and held: an update that is given a row does not tell how many it
  /// found.
  default boolean save(AccountId account, Episode episode, Instant now) {
    var isNext =
        lockedRow(account, episode.id())
            .filter(stored -> stored.version() < episode.version())
            .isPresent();
    if (isNext) update(EpisodeRow.of(account, episode, now));
    return isNext;
  }
}
