package fm.podwright.dashboard.report;

import fm.podwright.core.account.Client;
import fm.podwright.core.staff.NewReport;
import fm.podwright.core.staff.Reporting;
import fm.podwright.dashboard.Frames;
import fm.podwright.dashboard.http.Fields;
import fm.podwright.domain.staff.ReportKind;
import fm.podwright.templates.dashboard.report.ReportPage;
import fm.podwright.templates.dashboard.report.ThanksPage;
import fm.podwright.templates.form.Form;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Map;

/// Takes reports of podcasts from anybody. A field that people do not see is filled in by programs:
/// they are told the same as everybody, and nothing is kept.
@Controller("/report")
@Secured(SecurityRule.IS_ANONYMOUS)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
final class ReportController {
  private static final int LONGEST_PAGE = 2000;
  private static final int LONGEST = 5000;

  private final Reporting reporting;
  private final Frames frames;

  ReportController(Reporting reporting, Frames frames) {
    this.reporting = reporting;
    this.frames = frames;
  }

  @Get
  ReportPage show(HttpRequest<?> request, @QueryValue(defaultValue = "") String page) {
    var address = page.length() <= LONGEST_PAGE && isAddress(page) ? page : "";
    return new ReportPage(frames.plain(request), Form.of(Map.of("page", address)));
  }

  @Post
  HttpResponse<?> create(HttpRequest<?> request, @Body Map<String, String> body, Client client) {
    var fields = new Fields(body);
    var form = check(fields);
    if (form.refused()) return refuse(request, form, HttpStatus.UNPROCESSABLE_ENTITY);
    var email = fields.email("email");
    var thanks = new ThanksPage(frames.plain(request), email.isPresent());
    if (!fields.line("homepage").isEmpty()) return HttpResponse.ok(thanks);
    var report =
        new NewReport(
            fields.line("page"),
            ReportKind.parse(fields.line("kind")).orElseThrow(),
            fields.exact("words").strip(),
            email);
    if (reporting.report(report, client)) return HttpResponse.ok(thanks);
    var told =
        form.refuse("", "There were many reports from your network. Wait a quarter of an hour.");
    return refuse(request, told, HttpStatus.TOO_MANY_REQUESTS)
        .header(HttpHeaders.RETRY_AFTER, Long.toString(reporting.patience().toSeconds()));
  }

  private static Form check(Fields fields) {
    var form = fields.form();
    var page = fields.line("page");
    if (!isAddress(page) || page.length() > LONGEST_PAGE) {
      form = form.refuse("page", "Copy the page's address, beginning with https://.");
    }
    if (ReportKind.parse(fields.line("kind")).isEmpty()) {
      form = form.refuse("kind", "Choose what is wrong.");
    }
    var words = fields.exact("words").strip();
    if (words.isEmpty()) form = form.refuse("words", "Say in a sentence or two what is wrong.");
    if (words.length() > LONGEST) {
      form = form.refuse("words", "Use at most %,d characters.".formatted(LONGEST));
    }
    var isWrong = !fields.line("email").isEmpty() && fields.email("email").isEmpty();
    return isWrong
        ? form.refuse("email", "Enter an address like name@example.com, or leave it empty.")
        : form;
  }

  private static boolean isAddress(String text) {
    return text.matches("(?i)https?://[^\\s/]+(/\\S*)?");
  }

  private MutableHttpResponse<?> refuse(HttpRequest<?> request, Form form, HttpStatus status) {
    return HttpResponse.status(status).body(new ReportPage(frames.plain(request), form));
  }
}
