package fm.podwright.dashboard.staff;

import fm.podwright.core.staff.Admission;
import fm.podwright.core.staff.Operator;
import fm.podwright.core.staff.SignUpInvitation;
import fm.podwright.core.staff.SignUpMode;
import fm.podwright.dashboard.Frames;
import fm.podwright.dashboard.http.Notices;
import fm.podwright.dashboard.session.ForStaff;
import fm.podwright.templates.dashboard.Notice;
import fm.podwright.templates.dashboard.Section;
import fm.podwright.templates.dashboard.staff.InvitationsPage;
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

/// Invites people to sign up.
@Controller("/staff/invitations")
@ForStaff
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
final class SignUpInvitationsController {
  private static final URI INVITATIONS = URI.create("/staff/invitations");

  private final Admission admission;
  private final Frames frames;
  private final Notices notices;

  SignUpInvitationsController(Admission admission, Frames frames, Notices notices) {
    this.admission = admission;
    this.frames = frames;
    this.notices = notices;
  }

  @Get
  InvitationsPage show(HttpRequest<?> request, Operator operator) {
    return page(request, operator, Form.EMPTY);
  }

  @Post
  HttpResponse<?> create(
      HttpRequest<?> request, Operator operator, @Body Map<String, String> body) {
    var nominee = Nominee.of(body);
    if (nominee.form().refused()) {
      return HttpResponse.unprocessableEntity().body(page(request, operator, nominee.form()));
    }
    admission.invite(operator, nominee.email(), nominee.reason());
    return notices.redirect(INVITATIONS, Notice.good("The invitation is on its way."));
  }

  @Post("/{id}/removal")
  Optional<HttpResponse<?>> remove(Operator operator, UUID id) {
    return admission.takeBack(operator, id)
        ? Optional.of(notices.redirect(INVITATIONS, Notice.good("The invitation is taken back.")))
        : Optional.empty();
  }

  private InvitationsPage page(HttpRequest<?> request, Operator operator, Form form) {
    var mode = admission.mode();
    var invited = admission.all(operator);
    var joined = admission.joined(invited);
    return new InvitationsPage(
        frames.around(request).at(Section.STAFF),
        rule(mode),
        mode == SignUpMode.INVITATION,
        invited.stream().map(it -> line(it, joined.contains(it.email()))).toList(),
        form);
  }

  private static String rule(SignUpMode mode) {
    return switch (mode) {
      case OPEN -> "Everybody may sign up. PODWRIGHT_SIGN_UP=invitation or closed changes that.";
      case INVITATION -> "Whoever is invited here may sign up, and nobody else.";
      case CLOSED ->
          "Nobody may sign up. Members of accounts still invite others to theirs;"
              + " PODWRIGHT_SIGN_UP=invitation lets you invite people to accounts of their own.";
    };
  }

  private static InvitationsPage.Line line(SignUpInvitation it, boolean isUsed) {
    return new InvitationsPage.Line(
        it.id(), it.email(), Lines.day(it.invitedAt()), Lines.day(it.expiresAt()), isUsed);
  }
}
