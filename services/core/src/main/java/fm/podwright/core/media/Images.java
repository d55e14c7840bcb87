package fm.podwright.core.media;

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

  /// Keeps a picture whose bytes are in storage already.
  default void add(AccountId account, ShowId show, Artwork picture, Instant now) {
    add(account, show, picture, Optional.empty(), now);
  }

  /// Keeps a picture together with the colour that it is remembered by, as `#rrggbb`.
  default void add(
      AccountId account, ShowId show, Artwork picture, Optional<String> accent, Instant now) {
    var widths =
        picture.widths().stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    var extension = picture.extension();
    insert(
        new ImageRow(account, picture.image(), show, extension, widths, accent.orElse(null), now));
  }
}
