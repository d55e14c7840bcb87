package fm.podwright.core.episode.transcript;

import fm.podwright.core.tenancy.CrossTenant;
import fm.podwright.domain.episode.EpisodeId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import java.util.Optional;

/// Asks the look-up that finds what is said in an episode by the hash of its preview token.
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
@CrossTenant("a preview link names a token and nothing else")
public interface PreviewTranscripts extends GenericRepository<TranscriptRow, EpisodeId> {
  @Query("SELECT * FROM find_preview_transcript(:hash)")
  Optional<TranscriptRow> row(byte[] hash);

  /// The transcript of the episode that the token opens.
  default Optional<StoredTranscript> find(byte[] hash) {
    return row(hash).map(TranscriptRow::stored);
  }
}
