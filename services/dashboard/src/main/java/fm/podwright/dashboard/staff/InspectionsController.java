package fm.podwright.dashboard.staff;

import fm.podwright.core.staff.Inspecting;
import fm.podwright.core.staff.Operator;
import fm.podwright.dashboard.http.Errors;
import fm.podwright.dashboard.http.Fields;
import fm.podwright.dashboard.http.Notices;
import fm.podwright.dashboard.session.ForStaff;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.templates.dashboard.Notice;
import fm.podwright.templates.form.Form;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.net.URI;
import java.util.Map;
import java.util.UUID;

/// Shows what is not public of an account, to an operator who has said why and as long as that
/// holds.
@Controller("/staff/accounts/{id}")
@ForStaff
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
final class InspectionsController {
  private static final String OVER =
      "That look is over. Say again why you want to see what is not public.";

  private final Inspecting inspecting;
  private final InspectionPages pages;
  private final FilePages files;
  private final Notices notices;
  private final Errors errors;

  InspectionsController(
      Inspecting inspecting,
      InspectionPages pages,
      FilePages files,
      Notices notices,
      Errors errors) {
    this.inspecting = inspecting;
    this.pages = pages;
    this.files = files;
    this.notices = notices;
    this.errors = errors;
  }

  @Post("/shows/{show}/inspections")
  HttpResponse<?> begin(
      HttpRequest<?> request,
      Operator operator,
      UUID id,
      ShowId show,
      @Body Map<String, String> body) {
    var fields = new Fields(body);
    var account = new AccountId(id);
    var form = Reasons.given(Form.EMPTY, fields);
    if (form.refused()) return files.refuse(request, operator, account, form);
    return inspecting
        .begin(operator, account, show, fields.line("reason"))
        .<HttpResponse<?>>map(it -> HttpResponse.seeOther(InspectionPages.path(account, it)))
        .orElseGet(() -> errors.answer(request, HttpStatus.NOT_FOUND));
  }

  @Get("/inspections/{inspection}")
  HttpResponse<?> show(HttpRequest<?> request, Operator operator, UUID id, UUID inspection) {
    var account = new AccountId(id);
    return inspecting
        .look(operator, account, inspection)
        .<HttpResponse<?>>map(it -> HttpResponse.ok(pages.of(request, account, it)))
        .orElseGet(() -> over(account));
  }

  @Get("/inspections/{inspection}/episodes/{episode}")
  HttpResponse<?> episode(
      HttpRequest<?> request, Operator operator, UUID id, UUID inspection, EpisodeId episode) {
    var account = new AccountId(id);
    return inspecting
        .open(operator, account, inspection, episode)
        .<HttpResponse<?>>map(it -> HttpResponse.ok(pages.of(request, account, it)))
        .orElseGet(() -> over(account));
  }

  /// Also where there was none: the account's page says whether there is such an account.
  private HttpResponse<?> over(AccountId account) {
    return notices.redirect(URI.create("/staff/accounts/" + account), Notice.warn(OVER));
  }
}
