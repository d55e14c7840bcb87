package fm.podwright.core.show;

import fm.podwright.core.tenancy.CrossTenant;
import fm.podwright.domain.show.Credit;
import fm.podwright.domain.show.PersonId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;

/// Asks the look-up that finds who is in an episode by the hash of its preview token.
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
@CrossTenant("a preview link names a token and nothing else")
public interface PreviewPeople extends GenericRepository<PreviewPersonRow, PersonId> {
  @Query("SELECT * FROM find_preview_people(:hash)")
  List<PreviewPersonRow> rows(byte[] hash);

  /// Everybody in the episode that has people of its own, those of the show among them; nobody
  /// where those hold.
  default List<Credit> together(byte[] hash, List<Credit> show) {
    var rows = rows(hash);
    var isAlone = rows.stream().anyMatch(PreviewPersonRow::alone);
    var own = rows.stream().map(PreviewPersonRow::credit).toList();
    return Credit.together(isAlone ? List.of() : show, own);
  }
}
