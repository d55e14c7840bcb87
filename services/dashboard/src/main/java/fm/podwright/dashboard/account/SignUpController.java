package fm.podwright.dashboard.account;

import fm.podwright.core.account.Client;
import fm.podwright.core.account.SigningUp;
import fm.podwright.core.staff.Admission;
import fm.podwright.core.staff.SignUpMode;
import fm.podwright.core.staff.StaffSettings;
import fm.podwright.dashboard.Entrance;
import fm.podwright.dashboard.Frames;
import fm.podwright.dashboard.http.Fields;
import fm.podwright.domain.account.EmailAddress;
import fm.podwright.domain.account.PasswordFlaw;
import fm.podwright.templates.Page;
import fm.podwright.templates.dashboard.account.MailSentPage;
import fm.podwright.templates.dashboard.account.SignUpClosedPage;
import fm.podwright.templates.dashboard.account.SignUpPage;
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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Map;

/// Makes accounts.
@Controller("/sign-up")
@Secured(SecurityRule.IS_ANONYMOUS)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
final class SignUpController {
  private static final String INVITATION = "invitation";

  private final SigningUp signingUp;
  private final Admission admission;
  private final Entrance entrance;
  private final StaffSettings staff;
  private final Frames frames;

  SignUpController(
      SigningUp signingUp,
      Admission admission,
      Entrance entrance,
      StaffSettings staff,
      Frames frames) {
    this.signingUp = signingUp;
    this.admission = admission;
    this.entrance = entrance;
    this.staff = staff;
    this.frames = frames;
  }

  /// The form for everybody, for whoever is invited, or where nobody may the page that says so.
  @Get
  Page show(HttpRequest<?> request, @QueryValue(defaultValue = "") String invitation) {
    var invited = admission.invited(invitation);
    if (invited.isEmpty() && !entrance.signUp().isOpen()) return closed(request);
    var form = invited.map(it -> Form.EMPTY.with("email", it.value())).orElse(Form.EMPTY);
    return page(request, form, invited.isPresent() ? invitation : "");
  }

  @Post
  HttpResponse<?> create(HttpRequest<?> request, @Body Map<String, String> body, Client client) {
    var fields = new Fields(body);
    var form = check(fields);
    if (form.refused()) return refuse(request, form);
    var email = fields.email("email").orElseThrow();
    if (!admission.admits(email, fields.exact(INVITATION))) {
      return HttpResponse.status(HttpStatus.FORBIDDEN).body(closed(request));
    }
    var isTaken = signingUp.signUp(fields.line("name"), email, fields.exact("password"), client);
    return isTaken
        ? HttpResponse.ok(sent(request, email))
        : refuse(request, form.refuse("", Sentences.LIMITED));
  }

  private static Form check(Fields fields) {
    var form = Sentences.named(fields.form(), fields);
    var email = fields.email("email");
    if (email.isEmpty()) return form.refuse("email", Sentences.EMAIL);
    return PasswordFlaw.of(fields.exact("password"), email.get())
        .map(flaw -> form.refuse("password", Sentences.of(flaw)))
        .orElse(form);
  }

  private HttpResponse<?> refuse(HttpRequest<?> request, Form form) {
    return HttpResponse.unprocessableEntity().body(page(request, form, form.value(INVITATION)));
  }

  private SignUpPage page(HttpRequest<?> request, Form form, String invitation) {
    return new SignUpPage(frames.plain(request), form, invitation, !invitation.isEmpty());
  }

  private SignUpClosedPage closed(HttpRequest<?> request) {
    var isByInvitation = admission.mode() == SignUpMode.INVITATION;
    return new SignUpClosedPage(frames.plain(request), isByInvitation, staff.address());
  }

  private MailSentPage sent(HttpRequest<?> request, EmailAddress email) {
    return new MailSentPage(
        frames.plain(request),
        "Look into your mail",
        email.value(),
        "We have sent you a mail with a link. Follow it to confirm your address, then sign in.");
  }
}
