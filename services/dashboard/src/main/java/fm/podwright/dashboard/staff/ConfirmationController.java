package fm.podwright.dashboard.staff;

import fm.podwright.core.account.Client;
import fm.podwright.core.account.Presence;
import fm.podwright.core.account.ProvingAgain;
import fm.podwright.dashboard.Frames;
import fm.podwright.dashboard.http.Fields;
import fm.podwright.dashboard.http.OwnPath;
import fm.podwright.dashboard.session.ForStaff;
import fm.podwright.templates.dashboard.Section;
import fm.podwright.templates.dashboard.staff.ConfirmationPage;
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

/// Asks an operator for the password once more.
@Controller("/staff/confirmation")
@ForStaff
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
final class ConfirmationController {
  private static final URI STAFF = URI.create("/staff");

  private final ProvingAgain proving;
  private final Frames frames;

  ConfirmationController(ProvingAgain proving, Frames frames) {
    this.proving = proving;
    this.frames = frames;
  }

  @Get
  ConfirmationPage show(HttpRequest<?> request, @QueryValue(defaultValue = "") String to) {
    return page(request, Form.EMPTY.with("to", to));
  }

  @Post
  HttpResponse<?> create(
      HttpRequest<?> request, Presence presence, Client client, @Body Map<String, String> body) {
    var fields = new Fields(body);
    return switch (proving.prove(presence, fields.exact("password"), client)) {
      case PROVEN -> HttpResponse.seeOther(OwnPath.parse(fields.exact("to")).orElse(STAFF));
      case WRONG -> refuse(request, fields, "This is not your password.");
      case LIMITED ->
          refuse(
              request,
              fields,
              "There were too many tries. Wait a quarter of an hour, then try again.");
    };
  }

  private HttpResponse<?> refuse(HttpRequest<?> request, Fields fields, String sentence) {
    return HttpResponse.unprocessableEntity()
        .body(page(request, fields.form().refuse("password", sentence)));
  }

  private ConfirmationPage page(HttpRequest<?> request, Form form) {
    return new ConfirmationPage(frames.around(request).at(Section.STAFF), form);
  }
}
