package fm.podwright.core.media;

import fm.podwright.core.show.OfShow;
import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.core.tenancy.UuidArray;
import fm.podwright.domain.media.Media;
import fm.podwright.domain.media.MediaId;
import fm.podwright.domain.media.Waveform;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The audio of an account that is ready to be published, or was.
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
public interface MediaFiles extends GenericRepository<MediaRow, MediaId> {
  @Query("SELECT * FROM media WHERE account_id = :account AND id = :id")
  Optional<MediaRow> row(@OfAccount AccountId account, @OfMedia MediaId id);

  @Query(
      """
      SELECT id, waveform FROM media
      WHERE account_id = :account AND id = ANY (CAST(:ids AS uuid[]))
      """)
  List<WaveformRow> waveformRows(@OfAccount AccountId account, String ids);

  @Query(
      """
      INSERT INTO media (account_id, id, show_id, type, bytes, duration_ms, header_bytes, audio_bytes, channels,
        sample_rate, title, artist, has_artwork, chapters, remarks, loudness, true_peak, waveform, storage_key,
        file_name, created_at)
      VALUES (:accountId, :id, :showId, :type, :bytes, :durationMs, :headerBytes, :audioBytes, :channels,
        :sampleRate, :title, :artist, :hasArtwork, CAST(:chapters AS jsonb), CAST(:remarks AS jsonb), :loudness,
        :truePeak, :waveform, :storageKey, :fileName, :createdAt)
      ON CONFLICT (account_id, id) DO NOTHING
      """)
  void insert(MediaRow row);

  @Query("SELECT id, duration_ms FROM media WHERE account_id = :account AND show_id = :show")
  List<LengthRow> lengthRows(@OfAccount AccountId account, @OfShow ShowId show);

  /// Removes what nothing holds; the bytes are the caller's to remove.
  @Query("DELETE FROM media WHERE account_id = :account AND id = :id")
  void remove(@OfAccount AccountId account, @OfMedia MediaId id);

  /// How long each audio of a show plays.
  default Map<MediaId, Duration> lengths(AccountId account, ShowId show) {
    return lengthRows(account, show).stream()
        .collect(Collectors.toMap(LengthRow::id, row -> Duration.ofMillis(row.durationMs())));
  }

  /// The media, if it is the account's.
  default Optional<Media> find(AccountId account, MediaId id) {
    return row(account, id).map(MediaRow::media);
  }

  /// The outlines of these sounds, as far as who asks may see them: a publisher those of published
  /// episodes. None of them ever changes.
  default Map<MediaId, Waveform> waveforms(AccountId account, Collection<MediaId> ids) {
    return waveformRows(account, UuidArray.of(ids, MediaId::value)).stream()
        .collect(Collectors.toMap(WaveformRow::id, row -> Waveform.parse(row.waveform())));
  }

  /// Keeps media; kept once, it stays as it is.
  default void keep(AccountId account, Media media, Instant now) {
    insert(MediaRow.of(account, media, now));
  }
}
