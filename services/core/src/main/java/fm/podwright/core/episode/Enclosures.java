package fm.podwright.core.episode;

import fm.podwright.core.media.OfMedia;
import fm.podwright.core.show.OfShow;
import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.domain.episode.Enclosure;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.media.Media;
import fm.podwright.domain.media.MediaId;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Every enclosure that was ever in a feed. None is ever removed, and none rewritten but for a host
/// that its show has lost.
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
public interface Enclosures extends GenericRepository<EnclosureRow, EpisodeId> {
  @Query(
      """
      SELECT * FROM enclosure
      WHERE account_id = :account AND episode_id = :episode AND media_id = :media
      """)
  Optional<EnclosureRow> row(
      @OfAccount AccountId account, @OfEpisode EpisodeId episode, @OfMedia MediaId media);

  @Query("SELECT * FROM enclosure WHERE account_id = :account AND show_id = :show AND live")
  List<EnclosureRow> liveRows(@OfAccount AccountId account, @OfShow ShowId show);

  @Query(
      """
      SELECT * FROM enclosure
      WHERE account_id = :account AND episode_id = ANY (CAST(:ids AS uuid[]))
      """)
  List<EnclosureRow> rowsAmong(@OfAccount AccountId account, String ids);

  @Query(
      """
      INSERT INTO enclosure (account_id, episode_id, media_id, show_id, url, type, bytes, duration_ms,
        storage_key, live, published_at)
      VALUES (:accountId, :episodeId, :mediaId, :showId, :url, :type, :bytes, :durationMs,
        :storageKey, :live, :publishedAt)
      ON CONFLICT (account_id, episode_id, media_id) DO NOTHING
      """)
  void insert(EnclosureRow row);

  @Query("UPDATE enclosure SET live = :live WHERE account_id = :account AND episode_id = :episode")
  void setLive(@OfAccount AccountId account, @OfEpisode EpisodeId episode, boolean live);

  /// Has all that was at a lost `host` be at `base` instead, which ends in a slash; how many there
  /// were.
  @Query(
      """
      UPDATE enclosure SET url = regexp_replace(url, '^https?://[^/]+/', :base)
      WHERE account_id = :account AND show_id = :show
        AND lower(substring(url FROM '^https?://([^/:]+)')) = :host
      """)
  int rehome(@OfAccount AccountId account, @OfShow ShowId show, String host, String base);

  /// The enclosure at an address, live or not.
  default Optional<StoredEnclosure> find(AccountId account, EpisodeId episode, MediaId media) {
    return row(account, episode, media).map(EnclosureRow::stored);
  }

  /// All that answers now, replaced audio included.
  default List<StoredEnclosure> live(AccountId account, ShowId show) {
    return liveRows(account, show).stream().map(EnclosureRow::stored).toList();
  }

  /// Makes `media` the audio at `url`; a pair of episode and media keeps the address it first had.
  default Enclosure fix(AccountId account, Episode episode, Media media, URI url, Instant now) {
    var facts = media.facts();
    insert(
        new EnclosureRow(
            account,
            episode.id(),
            media.id(),
            episode.show(),
            url.toASCIIString(),
            facts.type().extension(),
            media.bytes(),
            facts.duration().toMillis(),
            media.storageKey(),
            true,
            now));
    return find(account, episode.id(), media.id()).orElseThrow().enclosure();
  }
}
