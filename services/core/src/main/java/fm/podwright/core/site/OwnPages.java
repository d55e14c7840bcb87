package fm.podwright.core.site;

import fm.podwright.core.show.OfShow;
import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.site.OwnPage;
import fm.podwright.domain.site.OwnPageId;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.Optional;

/// The pages of podcasters' own of an account's shows.
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
public interface OwnPages extends GenericRepository<OwnPageRow, OwnPageId> {
  @Query(
      """
      SELECT * FROM own_page WHERE account_id = :account AND show_id = :show ORDER BY created_at, id
      """)
  List<OwnPageRow> rows(@OfAccount AccountId account, @OfShow ShowId show);

  @Query(
      """
      INSERT INTO own_page (account_id, id, show_id, slug, title, body, listed, version, created_at, changed_at)
      VALUES (:accountId, :id, :showId, :slug, :title, :body, :listed, :version, :changedAt, :changedAt)
      """)
  void insert(OwnPageRow row);

  @Query(
      """
      UPDATE own_page SET slug = :slug, title = :title, body = :body, listed = :listed, version = :version,
        changed_at = :changedAt
      WHERE account_id = :accountId AND show_id = :showId AND id = :id
      """)
  void update(OwnPageRow row);

  @Query("DELETE FROM own_page WHERE account_id = :account AND show_id = :show AND id = :page")
  int remove(@OfAccount AccountId account, @OfShow ShowId show, @OfOwnPage OwnPageId page);

  /// The pages of a show, the oldest first.
  default List<OwnPage> of(AccountId account, ShowId show) {
    return rows(account, show).stream().map(OwnPageRow::page).toList();
  }

  /// A page of the show, if it has it.
  default Optional<OwnPage> find(AccountId account, ShowId show, OwnPageId page) {
    return of(account, show).stream().filter(it -> it.id().equals(page)).findFirst();
  }
}
