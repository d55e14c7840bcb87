package fm.podwright.core.episode;

import fm.podwright.core.media.OfMedia;
import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.media.MediaId;
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

/// Copies of audio that were prepared for publication, published or not.
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
public interface PreparedCopies extends GenericRepository<PreparedCopyRow, EpisodeId> {
  @Query(
      """
      SELECT * FROM prepared_copy
      WHERE account_id = :account AND episode_id = :episode AND fingerprint = :fingerprint
      """)
  Optional<PreparedCopyRow> row(
      @OfAccount AccountId account, @OfEpisode EpisodeId episode, String fingerprint);

  @Query(
      """
      SELECT * FROM prepared_copy
      WHERE account_id = :account AND media_id = :media AND source_id <> media_id LIMIT 1
      """)
  Optional<PreparedCopyRow> rowOfMedia(@OfAccount AccountId account, @OfMedia MediaId media);

  @Query(
      """
      INSERT INTO prepared_copy (account_id, episode_id, fingerprint, source_id, media_id, made_at)
      VALUES (:accountId, :episodeId, :fingerprint, :sourceId, :mediaId, :madeAt)
      ON CONFLICT (account_id, episode_id, fingerprint) DO NOTHING
      """)
  void insert(PreparedCopyRow row);

  @Query(
      """
      SELECT c.* FROM prepared_copy c
      WHERE c.account_id = :account AND c.media_id <> c.source_id AND c.made_at < :before
        AND NOT EXISTS (SELECT FROM enclosure e WHERE e.account_id = :account AND e.media_id = c.media_id)
        AND NOT EXISTS (SELECT FROM episode e WHERE e.account_id = :account AND e.media_id = c.media_id)
        AND (NOT EXISTS (SELECT FROM episode e WHERE e.account_id = :account AND e.id = c.episode_id
                           AND e.status IN ('draft', 'scheduled'))
          OR EXISTS (SELECT FROM prepared_copy n WHERE n.account_id = :account
                       AND n.episode_id = c.episode_id AND n.made_at > c.made_at))
      """)
  List<PreparedCopyRow> obsoleteRows(@OfAccount AccountId account, Instant before);

  @Query("DELETE FROM prepared_copy WHERE account_id = :account AND media_id = :media")
  void forget(@OfAccount AccountId account, @OfMedia MediaId media);

  /// What was made for an episode of just that, if it was.
  default Optional<PreparedCopy> find(AccountId account, EpisodeId episode, String fingerprint) {
    return row(account, episode, fingerprint).map(PreparedCopyRow::copy);
  }

  /// What `media` was made of, if it is a copy.
  default Optional<MediaId> source(AccountId account, MediaId media) {
    return rowOfMedia(account, media).map(PreparedCopyRow::sourceId);
  }

  /// What was made before that moment, was never published, and is not wanted any more.
  default List<PreparedCopy> obsolete(AccountId account, Instant before) {
    return obsoleteRows(account, before).stream().map(PreparedCopyRow::copy).toList();
  }

  /// Keeps what was made; made twice, the first stays.
  default void keep(AccountId account, PreparedCopy copy, Instant now) {
    insert(
        new PreparedCopyRow(
            account, copy.episode(), copy.fingerprint(), copy.source(), copy.media(), now));
  }
}
