package fm.podwright.core.episode.transcript;

import static java.util.stream.Collectors.toMap;

import fm.podwright.core.episode.OfEpisode;
import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.episode.transcript.TranscriptFormat;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The transcripts of an account's episodes; a publisher finds those of published ones.
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
public interface Transcripts extends GenericRepository<TranscriptRow, EpisodeId> {
  @Query("SELECT * FROM transcript WHERE account_id = :account AND episode_id = :episode")
  Optional<TranscriptRow> row(@OfAccount AccountId account, @OfEpisode EpisodeId episode);

  @Query(
      """
      SELECT episode_id, timed FROM transcript
      WHERE account_id = :account AND episode_id = ANY (CAST(:ids AS uuid[]))
      """)
  List<TimedRow> timedRows(@OfAccount AccountId account, String ids);

  @Query(
      """
      INSERT INTO transcript (account_id, episode_id, show_id, format, source, timed, cues, speakers, changed_at)
      VALUES (:accountId, :episodeId, :showId, :format, :source, :timed, CAST(:cues AS jsonb),
        CAST(:speakers AS jsonb), :changedAt)
      ON CONFLICT (account_id, episode_id) DO UPDATE SET format = excluded.format, source = excluded.source,
        timed = excluded.timed, cues = excluded.cues, speakers = excluded.speakers, changed_at = excluded.changed_at
      """)
  void write(TranscriptRow row);

  @Query("DELETE FROM transcript WHERE account_id = :account AND episode_id = :episode")
  void remove(@OfAccount AccountId account, @OfEpisode EpisodeId episode);

  /// The episode's transcript, if it has one.
  default Optional<StoredTranscript> find(AccountId account, EpisodeId episode) {
    return row(account, episode).map(TranscriptRow::stored);
  }

  /// The formats of each transcript that one of these episodes has, without what is said in it.
  default Map<EpisodeId, Set<TranscriptFormat>> formats(AccountId account, String ids) {
    return timedRows(account, ids).stream()
        .collect(toMap(TimedRow::episodeId, it -> TranscriptFormat.of(it.timed())));
  }

  /// Keeps a transcript, in place of the one before.
  default void keep(
      AccountId account, ShowId show, EpisodeId episode, StoredTranscript stored, Instant now) {
    write(TranscriptRow.of(account, show, episode, stored, now));
  }
}
