package fm.podwright.core.site;

import fm.podwright.core.show.OfShow;
import fm.podwright.core.tenancy.OfAccount;
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

/// The hosts of an account's shows. A host that a show once had stays its own for ever.
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
public interface Hosts extends GenericRepository<HostRow, String> {
  @Query(
      "SELECT * FROM show_host WHERE account_id = :account AND show_id = :show ORDER BY created_at")
  List<HostRow> rows(@OfAccount AccountId account, @OfShow ShowId show);

  @Query(
      """
      INSERT INTO show_host (account_id, show_id, host, canonical, created_at)
      VALUES (:account, :show, :host, false, :now) ON CONFLICT DO NOTHING
      """)
  int claim(@OfAccount AccountId account, @OfShow ShowId show, String host, Instant now);

  @Query(
      """
      UPDATE show_host SET canonical = false
      WHERE account_id = :account AND show_id = :show AND canonical AND host <> :host
      """)
  void leave(@OfAccount AccountId account, @OfShow ShowId show, String host);

  @Query(
      """
      UPDATE show_host SET canonical = true
      WHERE account_id = :account AND show_id = :show AND host = :host AND NOT canonical
      """)
  void settle(@OfAccount AccountId account, @OfShow ShowId show, String host);

  /// Every host at which the show answers, the oldest first.
  default List<String> of(AccountId account, ShowId show) {
    return rows(account, show).stream().map(HostRow::host).toList();
  }

  /// Makes `host` the show's canonical one; false if it is another show's, whatever account's.
  default boolean take(AccountId account, ShowId show, String host, Instant now) {
    claim(account, show, host, now);
    if (!of(account, show).contains(host)) return false;
    leave(account, show, host);
    settle(account, show, host);
    return true;
  }
}
