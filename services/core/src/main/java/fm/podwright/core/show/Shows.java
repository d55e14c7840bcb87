package fm.podwright.core.show;

import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.show.Txt;
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
import java.util.UUID;

/// The shows of an account.
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
public interface Shows extends GenericRepository<ShowRow, ShowId> {
  @Query(
      """
      SELECT s.*, i.extension, to_json(i.widths) AS widths, h.host AS domain
      FROM show s LEFT JOIN image i ON i.account_id = s.account_id AND i.id = s.artwork
        LEFT JOIN show_host h ON h.account_id = s.account_id AND h.show_id = s.id AND h.canonical
          AND h.domain_id IS NOT NULL
      WHERE s.account_id = :account AND s.id = :id
      """)
  Optional<ShowRow> row(@OfAccount AccountId account, @OfShow ShowId id);

  @Query(
      """
      SELECT s.*, i.extension, to_json(i.widths) AS widths, h.host AS domain
      FROM show s LEFT JOIN image i ON i.account_id = s.account_id AND i.id = s.artwork
        LEFT JOIN show_host h ON h.account_id = s.account_id AND h.show_id = s.id AND h.canonical
          AND h.domain_id IS NOT NULL
      WHERE s.account_id = :account
      ORDER BY lower(s.title), s.id
      """)
  List<ShowRow> rows(@OfAccount AccountId account);

  @Query(
      """
      INSERT INTO show (account_id, id, slug, title, description, author, copyright, link, language, category,
        explicit, type, zone, owner_name, owner_email, owner_shown, txts, guid, created_at, changed_at)
      VALUES (:accountId, :id, :slug, :title, :description, :author, :copyright, :link, :language, :category,
        :explicit, :type, :zone, :ownerName, :ownerEmail, :ownerShown, CAST(:txts AS jsonb), :guid, :changedAt, :changedAt)
      """)
  void insert(ShowRow row);

  @Query(
      """
      UPDATE show SET slug = :slug, title = :title, description = :description, author = :author,
        copyright = :copyright, link = :link, language = :language, category = :category, explicit = :explicit,
        type = :type, zone = :zone, owner_name = :ownerName, owner_email = :ownerEmail,
        owner_shown = :ownerShown
      WHERE account_id = :accountId AND id = :id
      """)
  void update(ShowRow row);

  @Query("UPDATE show SET txts = CAST(:txts AS jsonb) WHERE account_id = :accountId AND id = :id")
  void updateTxts(ShowRow row);

  @Query("UPDATE show SET artwork = :image WHERE account_id = :account AND id = :id")
  void hang(@OfAccount AccountId account, @OfShow ShowId id, UUID image);

  /// How often listeners have seen something else.
  @Query("SELECT revision FROM show WHERE account_id = :account AND id = :show")
  Optional<Long> revision(@OfAccount AccountId account, @OfShow ShowId show);

  /// Lets nobody else change the show until the transaction ends.
  @Query("SELECT revision FROM show WHERE account_id = :account AND id = :show FOR UPDATE")
  Optional<Long> hold(@OfAccount AccountId account, @OfShow ShowId show);

  /// The show, if it is the account's.
  default Optional<Show> find(AccountId account, ShowId id) {
    return row(account, id).map(ShowRow::show);
  }

  /// Every show of the account, by title.
  default List<Show> all(AccountId account) {
    return rows(account).stream().map(ShowRow::show).toList();
  }

  /// When listeners last saw something else.
  default Optional<Instant> changedAt(AccountId account, ShowId id) {
    return row(account, id).map(ShowRow::changedAt);
  }

  /// Adds a new show, without a picture.
  default void add(AccountId account, Show show, Instant now) {
    insert(ShowRow.of(account, show, now));
  }

  /// Saves words, listing, owner and address of a show; its picture and its texts are saved by
  /// themselves, so that two people who change one each do not undo the other's.
  default void save(AccountId account, Show show) {
    update(ShowRow.of(account, show, Instant.EPOCH));
  }

  /// Saves a show's texts for directories.
  default void tell(AccountId account, ShowId id, List<Txt> txts) {
    find(account, id)
        .ifPresent(it -> updateTxts(ShowRow.of(account, it.with(txts), Instant.EPOCH)));
  }

  /// Marks that listeners will see something else from now on; the new revision. Each has a second
  /// of its own: `Last-Modified` has no smaller unit, and two changes are never taken for one.
  @Query(
      """
      UPDATE show SET revision = revision + 1,
        changed_at = greatest(:now, changed_at + interval '1 second')
      WHERE account_id = :account AND id = :id RETURNING revision
      """)
  long raise(@OfAccount AccountId account, @OfShow ShowId id, Instant now);
}
