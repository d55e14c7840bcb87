package fm.podwright.dashboard.staff;

import fm.podwright.core.staff.Lifting;
import fm.podwright.core.staff.Operator;
import fm.podwright.core.staff.Suspending;
import fm.podwright.core.staff.TakingDown;
import fm.podwright.dashboard.http.Errors;
import fm.podwright.dashboard.http.Fields;
import fm.podwright.dashboard.http.Notices;
import fm.podwright.dashboard.session.ForStaff;
import fm.podwright.domain.account.Grounds;
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
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.net.URI;
import java.util.Map;
import java.util.UUID;

/// Suspends accounts, takes shows and episodes down, and takes that back.
@Controller("/staff/accounts/{id}")
@ForStaff
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
final class RestrictionsController {
  private static final String BROKEN =
      "The feed would break by this, so nothing was changed. Look at the show's feed first.";

  private final Suspending suspending;
  private final TakingDown takingDown;
  private final Lifting lifting;
  private final FilePages pages;
  private final Notices notices;
  private final Errors errors;

  RestrictionsController(
      Suspending suspending,
      TakingDown takingDown,
      Lifting lifting,
      FilePages pages,
      Notices notices,
      Errors errors) {
    this.suspending = suspending;
    this.takingDown = takingDown;
    this.lifting = lifting;
    this.pages = pages;
    this.notices = notices;
    this.errors = errors;
  }

  @Post("/suspension")
  HttpResponse<?> suspend(
      HttpRequest<?> request, Operator operator, UUID id, @Body Map<String, String> body) {
    var fields = new Fields(body);
    var form = check(fields);
    var account = new AccountId(id);
    if (form.refused()) return pages.refuse(request, operator, account, form);
    return suspending.suspend(operator, account, grounds(fields), fields.line("reason"))
        ? done(account, "The account is suspended, and its owners get a mail.")
        : pages.refuse(request, operator, account, form.refuse("", "It is suspended already."));
  }

  @Post("/shows/{show}/takedown")
  HttpResponse<?> takeDown(
      HttpRequest<?> request,
      Operator operator,
      UUID id,
      ShowId show,
      @Body Map<String, String> body) {
    var fields = new Fields(body);
    var form = check(fields);
    var account = new AccountId(id);
    if (form.refused()) return pages.refuse(request, operator, account, form);
    return switch (takeDown(operator, account, show, fields)) {
      case DONE -> done(account, "It is down, and the owners get a mail.");
      case ALREADY ->
          pages.refuse(request, operator, account, form.refuse("", "It is down already."));
      case BROKEN -> pages.refuse(request, operator, account, form.refuse("", BROKEN));
      case NOT_THERE ->
          pages.refuse(
              request,
              operator,
              account,
              form.refuse("", "No episode is out at this address. Copy it from the browser."));
    };
  }

  private TakingDown.Outcome takeDown(
      Operator operator, AccountId account, ShowId show, Fields fields) {
    var reason = fields.line("reason");
    var page = fields.line("page").replaceFirst("[?#].*$", "").replaceFirst("/+$", "");
    if (page.isEmpty()) return takingDown.show(operator, account, show, grounds(fields), reason);
    var slug = page.substring(page.lastIndexOf('/') + 1);
    return takingDown.episode(operator, account, show, slug, grounds(fields), reason);
  }

  @Post("/restrictions/{restriction}/removal")
  HttpResponse<?> lift(
      HttpRequest<?> request,
      Operator operator,
      UUID id,
      UUID restriction,
      @Body Map<String, String> body) {
    var fields = new Fields(body);
    var form = Reasons.given(Form.EMPTY, fields);
    var account = new AccountId(id);
    if (form.refused()) return pages.refuse(request, operator, account, form);
    return switch (lifting.lift(operator, account, restriction, fields.line("reason"))) {
      case DONE -> done(account, "That is lifted: all is as it was, and the owners get a mail.");
      case STAYS_DOWN ->
          notices.redirect(
              path(account),
              Notice.warn(
                  "That is lifted. Something else keeps the episode from coming out: its owner has"
                      + " to publish it."));
      case BROKEN -> pages.refuse(request, operator, account, Form.EMPTY.refuse("", BROKEN));
      case NOT_THERE -> errors.answer(request, HttpStatus.NOT_FOUND);
    };
  }

  private static Form check(Fields fields) {
    var form = Reasons.given(fields.form(), fields);
    return Grounds.parse(fields.line("grounds")).isPresent()
        ? form
        : form.refuse("grounds", "Choose the grounds.");
  }

  private static Grounds grounds(Fields fields) {
    return Grounds.parse(fields.line("grounds")).orElseThrow();
  }

  private HttpResponse<?> done(AccountId account, String sentence) {
    return notices.redirect(path(account), Notice.good(sentence));
  }

  private static URI path(AccountId account) {
    return URI.create("/staff/accounts/" + account);
  }
}
