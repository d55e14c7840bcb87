package fm.podwright.core.site;

import fm.podwright.core.show.OfShow;
import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.site.CustomDomain;
import fm.podwright.domain.site.CustomDomainId;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import java.time.Instant;
import java.util.List;

/// The hosts of an account's shows. A host on the platform that a show once had stays its own for
/// ever; a domain's is there as long as the domain is the show's.
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
      INSERT INTO show_host (account_id, show_id, host, canonical, created_at, domain_id, led)
      VALUES (:account, :show, :host, false, :now, :domain, false) ON CONFLICT DO NOTHING
      """)
  int insertDomain(
      @OfAccount AccountId account,
      @OfShow ShowId show,
      String host,
      @OfCustomDomain CustomDomainId domain,
      Instant now);

  @Query(
      """
      DELETE FROM show_host
      WHERE account_id = :account AND show_id = :show AND host = :host AND domain_id IS NOT NULL
      """)
  int close(@OfAccount AccountId account, @OfShow ShowId show, String host);

  /// True if listeners were sent to another host than they are now.
  @Query(
      """
      SELECT EXISTS (SELECT FROM show_host
        WHERE account_id = :account AND show_id = :show AND led AND NOT canonical)
      """)
  boolean hasMoved(@OfAccount AccountId account, @OfShow ShowId show);

  @Query(
      """
      SELECT * FROM show_host WHERE account_id = :account AND show_id = :show AND (led OR canonical)
      ORDER BY canonical DESC, created_at
      """)
  List<HostRow> ledRows(@OfAccount AccountId account, @OfShow ShowId show);

  @Query(
      """
      UPDATE show_host SET canonical = false
      WHERE account_id = :account AND show_id = :show AND canonical AND host <> :host
      """)
  void leave(@OfAccount AccountId account, @OfShow ShowId show, String host);

  @Query(
      """
      UPDATE show_host SET canonical = true, led = true
      WHERE account_id = :account AND show_id = :show AND host = :host AND NOT canonical
      """)
  void settle(@OfAccount AccountId account, @OfShow ShowId show, String host);

  /// Every host at which the show answers, the oldest first.
  default List<String> of(AccountId account, ShowId show) {
    return rows(account, show).stream().map(HostRow::host).toList();
  }

  /// The hosts at which apps may have subscribed, the primary one first.
  default List<String> led(AccountId account, ShowId show) {
    return ledRows(account, show).stream().map(HostRow::host).toList();
  }

  /// Makes `host` the show's address on the platform, and its canonical host unless that is a
  /// domain of its own; false if it is another show's, whatever account's.
  default boolean take(AccountId account, ShowId show, String host, Instant now) {
    claim(account, show, host, now);
    var rows = rows(account, show);
    if (rows.stream().noneMatch(it -> it.host().equals(host))) return false;
    if (rows.stream().filter(HostRow::canonical).allMatch(HostRow::isPlatforms)) {
      prefer(account, show, host);
    }
    return true;
  }

  /// Makes one of the show's hosts its canonical one.
  default void prefer(AccountId account, ShowId show, String host) {
    leave(account, show, host);
    settle(account, show, host);
  }

  /// Has the show answer at a verified domain; false if that is another show's, whatever account's.
  default boolean open(AccountId account, CustomDomain domain, Instant now) {
    return insertDomain(account, domain.show(), domain.name().ascii(), domain.id(), now) > 0;
  }
}
