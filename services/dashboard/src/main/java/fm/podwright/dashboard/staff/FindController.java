package fm.podwright.dashboard.staff;

import fm.podwright.core.staff.FoundAccount;
import fm.podwright.core.staff.LookingUp;
import fm.podwright.core.staff.Operator;
import fm.podwright.dashboard.Frames;
import fm.podwright.dashboard.session.ForStaff;
import fm.podwright.domain.account.Account;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.templates.dashboard.Section;
import fm.podwright.templates.dashboard.staff.FilePage;
import fm.podwright.templates.dashboard.staff.FindPage;
import fm.podwright.templates.form.Form;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Finds accounts and shows one.
@Controller("/staff")
@ForStaff
@Produces(MediaType.TEXT_HTML)
final class FindController {
  private static final int LONGEST = 200;

  private final LookingUp looking;
  private final FilePages files;
  private final Frames frames;

  FindController(LookingUp looking, FilePages files, Frames frames) {
    this.looking = looking;
    this.files = files;
    this.frames = frames;
  }

  @Get
  FindPage find(
      HttpRequest<?> request, Operator operator, @QueryValue(defaultValue = "") String q) {
    var wanted = q.length() > LONGEST ? q.substring(0, LONGEST) : q;
    var found = looking.find(operator, wanted).stream().map(FindController::line).toList();
    return new FindPage(
        frames.around(request).at(Section.STAFF), Form.of(Map.of("q", wanted)), found);
  }

  @Get("/accounts/{id}")
  Optional<FilePage> show(HttpRequest<?> request, Operator operator, UUID id) {
    return files.of(request, operator, new AccountId(id), Form.EMPTY);
  }

  private static FindPage.Found line(FoundAccount it) {
    return new FindPage.Found(new Account(it.accountId(), it.name()), Lines.day(it.createdAt()));
  }
}
