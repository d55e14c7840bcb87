package fm.podwright.core.show;

import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.domain.show.Person;
import fm.podwright.domain.show.PersonId;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.show.Slug;
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

/// The people of shows.
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
public interface People extends GenericRepository<PersonRow, PersonId> {
  @Query(
      """
      SELECT p.*, i.extension, to_json(i.widths) AS widths
      FROM person p LEFT JOIN image i ON i.account_id = p.account_id AND i.id = p.portrait
      WHERE p.account_id = :account AND p.id = :id
      """)
  Optional<PersonRow> row(@OfAccount AccountId account, @OfPerson PersonId id);

  @Query(
      """
      SELECT p.*, i.extension, to_json(i.widths) AS widths
      FROM person p LEFT JOIN image i ON i.account_id = p.account_id AND i.id = p.portrait
      WHERE p.account_id = :account AND p.show_id = :show
      ORDER BY lower(p.name), p.id
      """)
  List<PersonRow> rows(@OfAccount AccountId account, @OfShow ShowId show);

  @Query(
      """
      INSERT INTO person (account_id, id, show_id, slug, name, biography, links, created_at)
      VALUES (:accountId, :id, :showId, :slug, :name, :biography, CAST(:links AS jsonb), :createdAt)
      """)
  void insert(PersonRow row);

  @Query(
      """
      UPDATE person SET slug = :slug, name = :name, biography = :biography, links = CAST(:links AS jsonb)
      WHERE account_id = :accountId AND id = :id
      """)
  void update(PersonRow row);

  @Query("UPDATE person SET portrait = :image WHERE account_id = :account AND id = :id")
  void hang(@OfAccount AccountId account, @OfPerson PersonId id, UUID image);

  @Query("UPDATE person SET portrait = NULL WHERE account_id = :account AND id = :id")
  void takeDown(@OfAccount AccountId account, @OfPerson PersonId id);

  /// Removes a person, and them from whatever they were in.
  @Query("DELETE FROM person WHERE account_id = :account AND id = :id")
  void remove(@OfAccount AccountId account, @OfPerson PersonId id);

  @Query("SELECT show_id FROM person WHERE account_id = :account AND id = :id")
  Optional<UUID> showId(@OfAccount AccountId account, @OfPerson PersonId id);

  @Query(
      """
      SELECT count(*) > 0 FROM person
      WHERE account_id = :account AND show_id = :show AND slug = :slug AND id <> :except
      """)
  boolean hasSlug(
      @OfAccount AccountId account, @OfShow ShowId show, String slug, @OfPerson PersonId except);

  /// The person, if they are the account's.
  default Optional<Person> find(AccountId account, PersonId id) {
    return row(account, id).map(PersonRow::person);
  }

  /// The show that a person of the account belongs to.
  default Optional<ShowId> showOf(AccountId account, PersonId id) {
    return showId(account, id).map(ShowId::new);
  }

  /// The people of a show, by name.
  default List<Person> of(AccountId account, ShowId show) {
    return rows(account, show).stream().map(PersonRow::person).toList();
  }

  /// Adds a person, without a portrait.
  default void add(AccountId account, ShowId show, Person person, Instant now) {
    insert(PersonRow.of(account, show, person, now));
  }

  /// Saves all of a person but for the portrait.
  default void save(AccountId account, ShowId show, Person person) {
    update(PersonRow.of(account, show, person, Instant.EPOCH));
  }

  /// `wanted`, or the same with a number behind it if somebody else of the show has it.
  default Slug free(AccountId account, ShowId show, Slug wanted, PersonId except) {
    return wanted.free(slug -> hasSlug(account, show, slug.value(), except));
  }
}
