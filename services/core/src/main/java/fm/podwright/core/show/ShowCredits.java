package fm.podwright.core.show;

import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.domain.show.Credit;
import fm.podwright.domain.show.Person;
import fm.podwright.domain.show.PersonId;
import fm.podwright.domain.show.Roles;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Who belongs to every episode of a show.
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
public interface ShowCredits extends GenericRepository<ShowCreditRow, PersonId> {
  @Query(
      """
      SELECT * FROM show_credit WHERE account_id = :account AND show_id = :show
      ORDER BY position, person_id
      """)
  List<ShowCreditRow> rows(@OfAccount AccountId account, @OfShow ShowId show);

  @Query(
      """
      INSERT INTO show_credit (account_id, show_id, person_id, role, role_group, position)
      VALUES (:accountId, :showId, :personId, :role, :roleGroup, :position)
      ON CONFLICT DO NOTHING
      """)
  void insert(ShowCreditRow row);

  /// Takes a person off the show; in single episodes they stay.
  @Query(
      """
      DELETE FROM show_credit WHERE account_id = :account AND show_id = :show AND person_id = :person
      """)
  void clear(@OfAccount AccountId account, @OfShow ShowId show, @OfPerson PersonId person);

  @Query(
      """
      SELECT coalesce(min(position), (SELECT coalesce(max(position) + 1, 0) FROM show_credit
        WHERE account_id = :account AND show_id = :show))
      FROM show_credit WHERE account_id = :account AND show_id = :show AND person_id = :person
      """)
  int place(@OfAccount AccountId account, @OfShow ShowId show, @OfPerson PersonId person);

  /// The credits of the show, those first who were credited first; `people` are all who may be
  /// among them.
  default List<Credit> of(AccountId account, ShowId show, Map<PersonId, Person> people) {
    return rows(account, show).stream()
        .flatMap(row ->
            Stream.ofNullable(people.get(row.personId()))
                .map(person -> new Credit(person, row.role(), row.roleGroup())))
        .toList();
  }

  /// Gives a person exactly these roles in the show, where they stood or behind the others.
  default void set(AccountId account, ShowId show, PersonId person, List<Roles.Role> roles) {
    var place = place(account, show, person);
    clear(account, show, person);
    roles.forEach(
        role -> insert(new ShowCreditRow(account, show, person, role.role(), role.kept(), place)));
  }
}
