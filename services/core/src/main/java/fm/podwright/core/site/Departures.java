package fm.podwright.core.site;

import fm.podwright.core.show.OfShow;
import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.site.Departure;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where shows have moved that live elsewhere now.
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
public interface Departures extends GenericRepository<DepartureRow, ShowId> {
  @Query(
      """
      SELECT id, departed_to, departed_home FROM show WHERE account_id = :account AND id = :show
      """)
  Optional<DepartureRow> row(@OfAccount AccountId account, @OfShow ShowId show);

  @Query(
      """
      UPDATE show SET departed_to = :feed, departed_home = :home
      WHERE account_id = :account AND id = :show
      """)
  void update(
      @OfAccount AccountId account,
      @OfShow ShowId show,
      @Nullable String feed,
      @Nullable String home);

  /// Where the show has moved, if it has.
  default Optional<Departure> find(AccountId account, ShowId show) {
    return row(account, show).flatMap(DepartureRow::departure);
  }

  /// Has it move there, or stay.
  default void set(AccountId account, ShowId show, Optional<Departure> departure) {
    update(
        account,
        show,
        departure.map(it -> it.feed().toString()).orElse(null),
        departure.flatMap(Departure::home).map(Object::toString).orElse(null));
  }
}
