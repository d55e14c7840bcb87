package fm.podwright.core.show;

import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.show.Slug;
import fm.podwright.domain.show.Topic;
import fm.podwright.domain.show.TopicId;
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

/// The topics of shows.
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
public interface Topics extends GenericRepository<TopicRow, TopicId> {
  @Query("SELECT * FROM topic WHERE account_id = :account AND id = :id")
  Optional<TopicRow> row(@OfAccount AccountId account, @OfTopic TopicId id);

  @Query(
      """
      SELECT * FROM topic WHERE account_id = :account AND show_id = :show ORDER BY lower(name), id
      """)
  List<TopicRow> rows(@OfAccount AccountId account, @OfShow ShowId show);

  @Query(
      """
      INSERT INTO topic (account_id, id, show_id, slug, name, description, link, created_at)
      VALUES (:accountId, :id, :showId, :slug, :name, :description, :link, :createdAt)
      """)
  void insert(TopicRow row);

  @Query(
      """
      UPDATE topic SET slug = :slug, name = :name, description = :description, link = :link
      WHERE account_id = :accountId AND id = :id
      """)
  void update(TopicRow row);

  /// Removes a topic, and it from all episodes.
  @Query("DELETE FROM topic WHERE account_id = :account AND id = :id")
  void remove(@OfAccount AccountId account, @OfTopic TopicId id);

  @Query("SELECT show_id FROM topic WHERE account_id = :account AND id = :id")
  Optional<UUID> showId(@OfAccount AccountId account, @OfTopic TopicId id);

  @Query(
      """
      SELECT count(*) > 0 FROM topic
      WHERE account_id = :account AND show_id = :show AND slug = :slug AND id <> :except
      """)
  boolean hasSlug(
      @OfAccount AccountId account, @OfShow ShowId show, String slug, @OfTopic TopicId except);

  /// The topic, if it is the account's.
  default Optional<Topic> find(AccountId account, TopicId id) {
    return row(account, id).map(TopicRow::topic);
  }

  /// The show that a topic of the account belongs to.
  default Optional<ShowId> showOf(AccountId account, TopicId id) {
    return showId(account, id).map(ShowId::new);
  }

  /// The topics of a show, by name.
  default List<Topic> of(AccountId account, ShowId show) {
    return rows(account, show).stream().map(TopicRow::topic).toList();
  }

  /// Adds a topic.
  default void add(AccountId account, ShowId show, Topic topic, Instant now) {
    insert(TopicRow.of(account, show, topic, now));
  }

  /// Saves a topic.
  default void save(AccountId account, ShowId show, Topic topic) {
    update(TopicRow.of(account, show, topic, Instant.EPOCH));
  }

  /// `wanted`, or the same with a number behind it if another topic of the show has it.
  default Slug free(AccountId account, ShowId show, Slug wanted, TopicId except) {
    return wanted.free(slug -> hasSlug(account, show, slug.value(), except));
  }
}
