package fm.podwright.core.feed;

import fm.podwright.core.episode.OfEpisode;
import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.feed.tag.EpisodeTags;
import fm.podwright.domain.show.Artwork;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an account's episodes say in tags, and their own pictures.
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
public interface TagsOfEpisodes extends GenericRepository<EpisodeTagsRow, EpisodeId> {
  @Query(
      """
      SELECT e.account_id, e.id, e.tags, e.tags_version, e.artwork, i.extension, to_json(i.widths) AS widths
      FROM episode e LEFT JOIN image i ON i.account_id = e.account_id AND i.id = e.artwork
      WHERE e.account_id = :account AND e.id = :id
      """)
  Optional<EpisodeTagsRow> row(@OfAccount AccountId account, @OfEpisode EpisodeId id);

  @Query(
      """
      SELECT e.account_id, e.id, e.tags, e.tags_version, e.artwork, i.extension, to_json(i.widths) AS widths
      FROM episode e LEFT JOIN image i ON i.account_id = e.account_id AND i.id = e.artwork
      WHERE e.account_id = :account AND e.id = ANY (CAST(:ids AS uuid[]))
        AND (e.tags <> '{}' OR e.artwork IS NOT NULL)
      """)
  List<EpisodeTagsRow> rowsAmong(@OfAccount AccountId account, String ids);

  @Query(
      """
      UPDATE episode SET tags = CAST(:tags AS jsonb), tags_version = tags_version + 1
      WHERE account_id = :accountId AND id = :id AND tags_version = :tagsVersion
      """)
  void update(EpisodeTagsRow row);

  @Query("UPDATE episode SET artwork = :image WHERE account_id = :account AND id = :id")
  void hang(@OfAccount AccountId account, @OfEpisode EpisodeId id, @Nullable UUID image);

  /// The episode's tags, if it is the account's.
  default Optional<Tagged<EpisodeTags>> find(AccountId account, EpisodeId id) {
    return row(account, id).map(EpisodeTagsRow::tagged);
  }

  /// The episode's own picture, if it has one.
  default Optional<Artwork> picture(AccountId account, EpisodeId id) {
    return row(account, id).flatMap(EpisodeTagsRow::picture);
  }

  /// Saves tags as the version after the one that they name, which is the stored one: whoever saves
  /// holds the episode and has compared them.
  default void save(AccountId account, EpisodeId id, Tagged<EpisodeTags> tagged) {
    var json = EpisodeTagsJson.of(tagged.tags());
    update(new EpisodeTagsRow(account, id, json, tagged.version(), null, null, null));
  }
}
