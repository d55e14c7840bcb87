package fm.podwright.core.show;

import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.domain.show.NotesFrame;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import java.util.Optional;

/// What stands around the notes of a show's episodes.
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
public interface NotesFrames extends GenericRepository<NotesFrameRow, String> {
  @Query(
      """
      SELECT notes_template, notes_footer FROM show WHERE account_id = :account AND id = :show
      """)
  Optional<NotesFrameRow> row(@OfAccount AccountId account, @OfShow ShowId show);

  @Query(
      """
      UPDATE show SET notes_template = :template, notes_footer = :footer
      WHERE account_id = :account AND id = :show
      """)
  void write(@OfAccount AccountId account, @OfShow ShowId show, String template, String footer);

  /// The frame of a show's notes; nothing if the show is not the account's.
  default NotesFrame of(AccountId account, ShowId show) {
    return row(account, show).map(NotesFrameRow::frame).orElse(NotesFrame.NONE);
  }

  /// Puts another frame around all notes of the show.
  default void set(AccountId account, ShowId show, NotesFrame frame) {
    write(account, show, frame.template(), frame.footer());
  }
}
