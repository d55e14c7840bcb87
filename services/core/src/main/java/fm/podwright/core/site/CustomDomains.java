package fm.podwright.core.site;

import fm.podwright.core.show.OfShow;
import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.site.CustomDomain;
import fm.podwright.domain.site.CustomDomainId;
import fm.podwright.domain.site.DomainName;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The domains that an account claims or claimed, those of the past included.
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
public interface CustomDomains extends GenericRepository<CustomDomainRow, CustomDomainId> {
  @Query(
      """
      SELECT * FROM custom_domain WHERE account_id = :account AND show_id = :show
      ORDER BY created_at, id
      """)
  List<CustomDomainRow> rows(@OfAccount AccountId account, @OfShow ShowId show);

  @Query("SELECT * FROM custom_domain WHERE account_id = :account AND id = :domain")
  Optional<CustomDomainRow> row(
      @OfAccount AccountId account, @OfCustomDomain CustomDomainId domain);

  @Query(
      """
      SELECT * FROM custom_domain WHERE account_id = :account AND host = :name AND state <> 'let_go'
      """)
  Optional<CustomDomainRow> liveRow(@OfAccount AccountId account, String name);

  @Query(
      """
      SELECT * FROM custom_domain
      WHERE account_id = :account AND state <> 'let_go' AND check_at <= :now ORDER BY check_at
      """)
  List<CustomDomainRow> dueRows(@OfAccount AccountId account, Instant now);

  @Query(
      """
      SELECT * FROM custom_domain WHERE account_id = :account AND state = 'warned'
      ORDER BY since, id
      """)
  List<CustomDomainRow> warnedRows(@OfAccount AccountId account);

  @Query(
      """
      INSERT INTO custom_domain (account_id, id, show_id, host, code, state, since, reason, checked_at, verdict,
        findings, check_at, created_at)
      VALUES (:accountId, :id, :showId, :host, :code, :state, :since, :reason, :checkedAt, :verdict,
        CAST(:findings AS jsonb), :checkAt, :since)
      """)
  void insert(CustomDomainRow row);

  @Query(
      """
      UPDATE custom_domain SET state = :state, since = :since, reason = :reason, checked_at = :checkedAt,
        verdict = :verdict, findings = CAST(:findings AS jsonb), check_at = :checkAt
      WHERE account_id = :accountId AND id = :id
      """)
  void update(CustomDomainRow row);

  /// All that the show claims or claimed, the oldest first.
  default List<CustomDomain> of(AccountId account, ShowId show) {
    return rows(account, show).stream().map(CustomDomainRow::domain).toList();
  }

  /// The claim, whatever became of it.
  default Optional<CustomDomain> find(AccountId account, CustomDomainId domain) {
    return row(account, domain).map(CustomDomainRow::domain);
  }

  /// The account's claim of that domain, unless it is over.
  default Optional<CustomDomain> live(AccountId account, DomainName name) {
    return liveRow(account, name.ascii()).map(CustomDomainRow::domain);
  }

  /// Those whose records are to be looked at by now.
  default List<CustomDomain> due(AccountId account, Instant now) {
    return dueRows(account, now).stream().map(CustomDomainRow::domain).toList();
  }

  /// Those whose records are wrong, which are let go unless they are mended; the first to go first.
  default List<CustomDomain> warned(AccountId account) {
    return warnedRows(account).stream().map(CustomDomainRow::domain).toList();
  }

  /// Adds a claim.
  default void add(AccountId account, CustomDomain domain, Instant checkAt) {
    insert(CustomDomainRow.of(account, domain, checkAt));
  }

  /// Saves how it stands.
  default void save(AccountId account, CustomDomain domain, Instant checkAt) {
    update(CustomDomainRow.of(account, domain, checkAt));
  }
}
