package fm.podwright.core.show;

import fm.podwright.core.tenancy.CrossTenant;
import fm.podwright.domain.show.Topic;
import fm.podwright.domain.show.TopicId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;

/// Asks the look-up that finds what an episode is about by the hash of its preview token.
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
@CrossTenant("a preview link names a token and nothing else")
public interface PreviewTopics extends GenericRepository<TopicRow, TopicId> {
  @Query("SELECT * FROM find_preview_topics(:hash)")
  List<TopicRow> rows(byte[] hash);

  /// The topics of the episode.
  default List<Topic> of(byte[] hash) {
    return rows(hash).stream().map(TopicRow::topic).toList();
  }
}
