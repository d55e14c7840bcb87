package fm.podwright.dashboard.staff;

import fm.podwright.core.staff.HandlingReports;
import fm.podwright.core.staff.Operator;
import fm.podwright.dashboard.Frames;
import fm.podwright.dashboard.http.Fields;
import fm.podwright.dashboard.http.Notices;
import fm.podwright.dashboard.session.ForStaff;
import fm.podwright.domain.staff.ReportState;
import fm.podwright.templates.dashboard.Notice;
import fm.podwright.templates.dashboard.Section;
import fm.podwright.templates.dashboard.staff.ReportPage;
import fm.podwright.templates.dashboard.staff.ReportsPage;
import fm.podwright.templates.form.Form;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What people reported.
@Controller("/staff/reports")
@ForStaff
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
final class ReportsController {
  private static final int LONGEST = 5000;

  private final HandlingReports reports;
  private final Frames frames;
  private final Notices notices;

  ReportsController(HandlingReports reports, Frames frames, Notices notices) {
    this.reports = reports;
    this.frames = frames;
    this.notices = notices;
  }

  @Get
  ReportsPage list(
      HttpRequest<?> request, Operator operator, @QueryValue(defaultValue = "open") String state) {
    var wanted = ReportState.parse(state).orElse(ReportState.OPEN);
    var found = reports.in(operator.id(), wanted).stream().map(Lines::report).toList();
    return new ReportsPage(frames.around(request).at(Section.STAFF), wanted, found);
  }

  @Get("/{id}")
  Optional<ReportPage> show(HttpRequest<?> request, Operator operator, UUID id) {
    return page(request, operator, id, Form.EMPTY);
  }

  @Post("/{id}/answer")
  Optional<HttpResponse<?>> answer(
      HttpRequest<?> request, Operator operator, UUID id, @Body Map<String, String> body) {
    var fields = new Fields(body);
    var words = fields.exact("answer").strip();
    if (words.isEmpty() || words.length() > LONGEST) {
      var sentence = "Write an answer of at most %,d characters.".formatted(LONGEST);
      return refuse(request, operator, id, fields.form().refuse("answer", sentence));
    }
    return done(reports.answer(operator, id, words), id, "The answer is on its way.");
  }

  @Post("/{id}/closing")
  Optional<HttpResponse<?>> close(
      HttpRequest<?> request, Operator operator, UUID id, @Body Map<String, String> body) {
    var fields = new Fields(body);
    var form = Reasons.given(fields.form(), fields);
    if (form.refused()) return refuse(request, operator, id, form);
    return done(reports.close(operator, id, fields.line("reason")), id, "The report is closed.");
  }

  @Post("/{id}/opening")
  Optional<HttpResponse<?>> reopen(Operator operator, UUID id) {
    return done(reports.reopen(operator, id), id, "The report is open again.");
  }

  private Optional<HttpResponse<?>> done(boolean isDone, UUID id, String sentence) {
    return isDone
        ? Optional.of(notices.redirect(URI.create("/staff/reports/" + id), Notice.good(sentence)))
        : Optional.empty();
  }

  private Optional<HttpResponse<?>> refuse(
      HttpRequest<?> request, Operator operator, UUID id, Form form) {
    return page(request, operator, id, form).map(it -> HttpResponse.unprocessableEntity().body(it));
  }

  private Optional<ReportPage> page(HttpRequest<?> request, Operator operator, UUID id, Form form) {
    return reports
        .find(operator.id(), id)
        .map(
            it -> new ReportPage(frames.around(request).at(Section.STAFF), Lines.report(it), form));
  }
}
