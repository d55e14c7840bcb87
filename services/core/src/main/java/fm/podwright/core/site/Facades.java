package fm.podwright.core.site;

import fm.podwright.core.show.OfShow;
import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.site.Facade;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What podcasters chose for the sites of an account's shows.
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
public interface Facades extends GenericRepository<FacadeRow, ShowId> {
  @Query(
      """
      SELECT s.account_id, s.id AS show_id, f.layout, f.theme, f.typeface, f.accent, f.banner, f.apps,
        f.hidden_apps, f.links, f.footer, f.credited, f.version, a.accent AS drawn, b.extension,
        to_json(b.widths) AS widths
      FROM show s
      LEFT JOIN facade f ON f.account_id = s.account_id AND f.show_id = s.id
      LEFT JOIN image a ON a.account_id = s.account_id AND a.id = s.artwork
      LEFT JOIN image b ON b.account_id = s.account_id AND b.id = f.banner
      WHERE s.account_id = :account AND s.id = :show
      """)
  Optional<FacadeRow> row(@OfAccount AccountId account, @OfShow ShowId show);

  @Query(
      """
      INSERT INTO facade (account_id, show_id, layout, theme, typeface, accent, apps, hidden_apps, links, footer,
        credited, version)
      VALUES (:accountId, :showId, :layout, :theme, :typeface, :accent, CAST(:apps AS jsonb),
        CAST(:hiddenApps AS jsonb), CAST(:links AS jsonb), :footer, :credited, :version)
      ON CONFLICT (account_id, show_id) DO UPDATE SET layout = excluded.layout, theme = excluded.theme,
        typeface = excluded.typeface, accent = excluded.accent, apps = excluded.apps,
        hidden_apps = excluded.hidden_apps, links = excluded.links, footer = excluded.footer,
        credited = excluded.credited, version = excluded.version
      """)
  void upsert(FacadeRow row);

  @Query(
      """
      INSERT INTO facade (account_id, show_id, layout, theme, typeface, banner, version)
      VALUES (:account, :show, 'stage', 'automatic', 'serif', :image, 0)
      ON CONFLICT (account_id, show_id) DO UPDATE SET banner = excluded.banner
      """)
  void hang(@OfAccount AccountId account, @OfShow ShowId show, @Nullable UUID image);

  /// What was chosen for the show, or what holds while nothing was; empty if there is no such show.
  default Optional<Facade> find(AccountId account, ShowId show) {
    return row(account, show).map(FacadeRow::facade);
  }

  /// Saves what was chosen, but for the banner, as the version after the one that it names.
  default void save(AccountId account, ShowId show, Facade facade) {
    upsert(FacadeRow.of(account, show, facade));
  }
}
