package fm.podwright.dashboard.staff;

import fm.podwright.core.staff.Appointing;
import fm.podwright.core.staff.Operator;
import fm.podwright.core.staff.Staff;
import fm.podwright.core.staff.StaffMember;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.dashboard.Frames;
import fm.podwright.dashboard.http.Fields;
import fm.podwright.dashboard.http.Notices;
import fm.podwright.dashboard.session.ForStaff;
import fm.podwright.domain.tenancy.UserId;
import fm.podwright.templates.dashboard.Notice;
import fm.podwright.templates.dashboard.Section;
import fm.podwright.templates.dashboard.staff.OperatorsPage;
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
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Who operates the installation.
@Controller("/staff/operators")
@ForStaff
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
final class OperatorsController {
  private static final URI OPERATORS = URI.create("/staff/operators");

  private final Appointing appointing;
  private final Staff staff;
  private final Tenancy tenancy;
  private final Frames frames;
  private final Notices notices;

  OperatorsController(
      Appointing appointing, Staff staff, Tenancy tenancy, Frames frames, Notices notices) {
    this.appointing = appointing;
    this.staff = staff;
    this.tenancy = tenancy;
    this.frames = frames;
    this.notices = notices;
  }

  @Get
  OperatorsPage show(HttpRequest<?> request, Operator operator) {
    return page(request, operator, Form.EMPTY);
  }

  @Post
  HttpResponse<?> create(
      HttpRequest<?> request, Operator operator, @Body Map<String, String> body) {
    var nominee = Nominee.of(body);
    var form = nominee.form();
    if (form.refused()) return refuse(request, operator, form);
    return switch (appointing.appoint(operator, nominee.email(), nominee.reason())) {
      case DONE -> notices.redirect(OPERATORS, Notice.good("There is one operator more."));
      case NOBODY ->
          refuse(
              request,
              operator,
              form.refuse(
                  "email", "Nobody has confirmed this address here. They have to sign up first."));
      case IS_ONE, SELF ->
          refuse(request, operator, form.refuse("email", "This is an operator already."));
    };
  }

  @Post("/{id}/removal")
  Optional<HttpResponse<?>> remove(
      HttpRequest<?> request, Operator operator, UUID id, @Body Map<String, String> body) {
    var fields = new Fields(body);
    var form = Reasons.given(Form.EMPTY, fields);
    if (form.refused()) {
      var told = Form.EMPTY.refuse("", form.error("reason"));
      return Optional.of(refuse(request, operator, told));
    }
    return switch (appointing.dismiss(operator, new UserId(id), fields.line("reason"))) {
      case DONE ->
          Optional.of(notices.redirect(OPERATORS, Notice.good("That is no operator any more.")));
      case SELF ->
          Optional.of(
              refuse(
                  request,
                  operator,
                  Form.EMPTY.refuse("", "Another operator has to do this: one always remains.")));
      case NOBODY, IS_ONE -> Optional.empty();
    };
  }

  private HttpResponse<?> refuse(HttpRequest<?> request, Operator operator, Form form) {
    return HttpResponse.unprocessableEntity().body(page(request, operator, form));
  }

  private OperatorsPage page(HttpRequest<?> request, Operator operator, Form form) {
    var all = tenancy.asOperator(operator.id(), staff::all);
    return new OperatorsPage(
        frames.around(request).at(Section.STAFF),
        all.stream().map(OperatorsController::line).toList(),
        operator.id(),
        form);
  }

  private static OperatorsPage.Line line(StaffMember it) {
    return new OperatorsPage.Line(it.id(), it.name(), it.email().value(), Lines.day(it.since()));
  }
}
