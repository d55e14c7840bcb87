package fm.podwright.core.staff;

import fm.podwright.core.tenancy.CrossTenant;
import fm.podwright.core.tenancy.OfUser;
import fm.podwright.domain.staff.ReportState;
import fm.podwright.domain.tenancy.UserId;
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
import org.jspecify.annotations.Nullable;

/// What people reported; anybody adds, operators read and handle.
@CrossTenant("who reports is nobody's member")
@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional(propagation = Propagation.MANDATORY)
interface Reports extends GenericRepository<ReportRow, UUID> {
  @Query(
      """
      INSERT INTO abuse_report (id, at, page, about, about_show, kind, words, email)
      VALUES (:line, :now, :page, :about, :show, :kind, :words, :email)
      """)
  void add(
      UUID line,
      Instant now,
      String page,
      @Nullable UUID about,
      @Nullable UUID show,
      String kind,
      String words,
      String email);

  @Query(
      """
      SELECT id, at, page, about, kind, words, email, state, answer FROM abuse_report
      WHERE state = :state ORDER BY at DESC, id DESC LIMIT 200
      """)
  List<ReportRow> rows(String state);

  @Query(
      """
      SELECT id, at, page, about, kind, words, email, state, answer FROM abuse_report
      WHERE id = :line
      """)
  Optional<ReportRow> row(UUID line);

  @Query(
      """
      UPDATE abuse_report SET state = :state, answer = :answer, handled_by = :by, handled_at = :now
      WHERE id = :line
      """)
  int handle(UUID line, String state, String answer, @OfUser UserId by, Instant now);

  /// Those in a state, the latest first.
  default List<Report> in(ReportState state) {
    return rows(state.code()).stream().map(ReportRow::report).toList();
  }

  /// One of them.
  default Optional<Report> find(UUID line) {
    return row(line).map(ReportRow::report);
  }
}
