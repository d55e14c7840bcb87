package fm.podwright.core.media;

import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.domain.show.Artwork;
import fm.podwright.domain.show.ShowId;
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
import java.util.stream.Collectors;

/// The pictures of an account; each never changes, a new picture is a new one.
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
public interface Images extends GenericRepository<ImageRow, UUID> {
  @Query(
      """
      INSERT INTO image (account_id, id, show_id, extension, widths, accent, created_at)
      VALUES (:accountId, :id, :showId, :extension, CAST(:widths AS integer[]), :accent, :createdAt)
      """)
  void insert(ImageRow row);

  @Query(
      """
      INSERT INTO image (account_id, id, show_id, extension, widths, loose, created_at)
      VALUES (:accountId, :id, :showId, :extension, CAST(:widths AS integer[]), true, :createdAt)
      """)
  void insertLoose(ImageRow row);

  @Query(
      """
      SELECT id, extension, to_json(widths) AS widths FROM image
      WHERE account_id = :account AND loose AND created_at < :before
      """)
  List<PictureRow> looseRows(@OfAccount AccountId account, Instant before);

  @Query("DELETE FROM image WHERE account_id = :account AND id = :id AND loose")
  int removeLoose(@OfAccount AccountId account, UUID id);

  /// The pictures that were taken before that moment and are in nothing that was ever saved.
  default List<Artwork> loose(AccountId account, Instant before) {
    return looseRows(account, before).stream().map(PictureRow::picture).toList();
  }

  /// Keeps a picture that is in nothing that is saved yet.
  default void addLoose(AccountId account, ShowId show, Artwork picture, Instant now) {
    insertLoose(row(account, show, picture, Optional.empty(), now));
  }

  /// Keeps a picture whose bytes are in storage already.
  default void add(AccountId account, ShowId show, Artwork picture, Instant now) {
    add(account, show, picture, Optional.empty(), now);
  }

  /// Keeps a picture together with the colour that it is remembered by, as `#rrggbb`.
  default void add(
      AccountId account, ShowId show, Artwork picture, Optional<String> accent, Instant now) {
    insert(row(account, show, picture, accent, now));
  }

  private static ImageRow row(
      AccountId account, ShowId show, Artwork picture, Optional<String> accent, Instant now) {
    var widths =
        picture.widths().stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    var extension = picture.extension();
    return new ImageRow(
        account, picture.image(), show, extension, widths, accent.orElse(null), now);
  }
}
