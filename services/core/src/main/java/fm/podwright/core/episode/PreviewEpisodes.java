package fm.podwright.core.episode;

import fm.podwright.core.tenancy.CrossTenant;
import fm.podwright.domain.episode.EpisodeId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import java.util.Optional;

/// Asks the look-up that finds an episode by the hash of its preview token.
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
@CrossTenant("a preview link names a token and nothing else")
interface PreviewEpisodes extends GenericRepository<EpisodeRow, EpisodeId> {
  @Query("SELECT * FROM find_preview(:hash)")
  Optional<EpisodeRow> row(byte[] hash);

  /// The episode and whose it is.
  default Optional<Preview> preview(byte[] hash) {
    return row(hash).map(row -> new Preview(row.accountId(), row.episode()));
  }
}
