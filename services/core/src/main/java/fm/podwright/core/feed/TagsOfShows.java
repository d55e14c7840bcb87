package fm.podwright.core.feed;

import fm.podwright.core.show.OfShow;
import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.domain.feed.tag.ShowTags;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import java.util.Optional;

/// What an account's shows say in tags.
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
public interface TagsOfShows extends GenericRepository<ShowTagsRow, ShowId> {
  @Query(
      """
      SELECT account_id, id, tags, tags_version FROM show WHERE account_id = :account AND id = :id
      """)
  Optional<ShowTagsRow> row(@OfAccount AccountId account, @OfShow ShowId id);

  @Query(
      """
      UPDATE show SET tags = CAST(:tags AS jsonb), tags_version = tags_version + 1
      WHERE account_id = :accountId AND id = :id AND tags_version = :tagsVersion
      """)
  void update(ShowTagsRow row);

  /// The show's tags, if it is the account's.
  default Optional<Tagged<ShowTags>> find(AccountId account, ShowId id) {
    return row(account, id).map(row -> new Tagged<>(row.tags().tags(), row.tagsVersion()));
  }

  /// Saves tags as the version after the one that they name, which is the stored one: whoever saves
  /// holds the show and has compared them.
  default void save(AccountId account, ShowId id, Tagged<ShowTags> tagged) {
    var json = ShowTagsJson.of(tagged.tags());
    update(new ShowTagsRow(account, id, json, tagged.version()));
  }
}
