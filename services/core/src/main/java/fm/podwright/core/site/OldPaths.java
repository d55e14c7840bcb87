package fm.podwright.core.site;

import fm.podwright.core.show.OfShow;
import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.site.OldPath;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;

/// Where the paths of shows' former sites lead now.
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
public interface OldPaths extends GenericRepository<OldPathRow, String> {
  @Query("SELECT * FROM old_path WHERE account_id = :account AND show_id = :show ORDER BY path")
  List<OldPathRow> rows(@OfAccount AccountId account, @OfShow ShowId show);

  @Query(
      """
      INSERT INTO old_path (account_id, show_id, path, prefix, target, created_at)
      VALUES (:accountId, :showId, :path, :prefix, :target, now())
      ON CONFLICT (account_id, show_id, path) DO UPDATE SET prefix = excluded.prefix, target = excluded.target
      """)
  void save(OldPathRow row);

  /// Forgets a path; how many there were.
  @Query("DELETE FROM old_path WHERE account_id = :account AND show_id = :show AND path = :from")
  int remove(@OfAccount AccountId account, @OfShow ShowId show, String from);

  /// All of a show, by path.
  default List<OldPath> of(AccountId account, ShowId show) {
    return rows(account, show).stream().map(OldPathRow::old).toList();
  }

  /// Adds a path, or has it lead elsewhere.
  default void put(AccountId account, ShowId show, OldPath path) {
    save(OldPathRow.of(account, show, path));
  }
}
