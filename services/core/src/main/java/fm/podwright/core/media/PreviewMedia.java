package fm.podwright.core.media;

import fm.podwright.core.tenancy.CrossTenant;
import fm.podwright.domain.media.Media;
import fm.podwright.domain.media.MediaId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import java.util.Optional;

/// Asks the look-up that finds the audio behind the hash of a preview token.
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
@CrossTenant("a preview link names a token and nothing else")
public interface PreviewMedia extends GenericRepository<MediaRow, MediaId> {
  @Query("SELECT * FROM find_preview_media(:hash)")
  Optional<MediaRow> row(byte[] hash);

  /// The audio of the episode whose preview token has that hash.
  default Optional<Media> find(byte[] hash) {
    return row(hash).map(MediaRow::media);
  }
}
