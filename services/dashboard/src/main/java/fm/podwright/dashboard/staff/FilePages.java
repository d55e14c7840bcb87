package fm.podwright.dashboard.staff;

import fm.podwright.core.job.OpenJob;
import fm.podwright.core.site.Sites;
import fm.podwright.core.staff.AccountFile;
import fm.podwright.core.staff.LookingUp;
import fm.podwright.core.staff.Operator;
import fm.podwright.core.staff.Restriction;
import fm.podwright.dashboard.Frames;
import fm.podwright.dashboard.http.Errors;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.templates.Times;
import fm.podwright.templates.dashboard.Section;
import fm.podwright.templates.dashboard.staff.FilePage;
import fm.podwright.templates.form.Form;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/// Makes the page on which an operator looks at an account.
@Singleton
class FilePages {
  private final LookingUp looking;
  private final Sites sites;
  private final Frames frames;
  private final Errors errors;

  FilePages(LookingUp looking, Sites sites, Frames frames, Errors errors) {
    this.looking = looking;
    this.sites = sites;
    this.frames = frames;
    this.errors = errors;
  }

  /// The page with what was refused. Its forms are many and closed, so that it stands above them.
  HttpResponse<?> refuse(
      HttpRequest<?> request, Operator operator, AccountId account, Form refused) {
    var told = Form.EMPTY.refuse("", String.join(" ", refused.errors().values()));
    return of(request, operator, account, told)
        .<HttpResponse<?>>map(it -> HttpResponse.unprocessableEntity().body(it))
        .orElseGet(() -> errors.answer(request, HttpStatus.NOT_FOUND));
  }

  Optional<FilePage> of(HttpRequest<?> request, Operator operator, AccountId account, Form form) {
    return looking.look(operator, account).map(it -> page(request, it, form));
  }

  private FilePage page(HttpRequest<?> request, AccountFile file, Form form) {
    return new FilePage(
        frames.around(request).at(Section.STAFF),
        file.account(),
        Lines.day(file.createdAt()),
        file.shows().stream().map(this::place).toList(),
        facts(file),
        file.people().stream().map(FilePages::seen).toList(),
        work(file.work()),
        file.restrictions().stream().map(FilePages::held).toList(),
        form,
        file.acts().stream().map(Lines::act).toList());
  }

  private FilePage.Place place(AccountFile.Place it) {
    return new FilePage.Place(it.show(), sites.of(it.show()).home().toString(), it.hosts());
  }

  private static List<FilePage.Fact> facts(AccountFile file) {
    var usage = file.usage();
    var plan = file.plan();
    return List.of(
        new FilePage.Fact("Plan", plan.name().isEmpty() ? "None" : plan.name()),
        new FilePage.Fact("State", plan.state()),
        new FilePage.Fact("Stripe", plan.customer().isEmpty() ? "No customer" : plan.customer()),
        new FilePage.Fact("Storage", Times.size(usage.stored())),
        new FilePage.Fact("Episodes that are out", "%,d".formatted(usage.published())),
        new FilePage.Fact("Downloads this month", "%,d".formatted(usage.thisMonth())),
        new FilePage.Fact("Downloads last month", "%,d".formatted(usage.lastMonth())));
  }

  private static FilePage.Seen seen(AccountFile.Seen it) {
    return new FilePage.Seen(
        it.person(),
        it.signedIn().map(Lines::time).orElse("not lately"),
        it.seen().map(Lines::time).orElse("-"));
  }

  private static FilePage.Held held(Restriction it) {
    return new FilePage.Held(
        it.id(),
        it.show(),
        it.episode().isPresent(),
        it.title(),
        it.reason(),
        Lines.time(it.since()));
  }

  private static FilePage.Work work(AccountFile.Work work) {
    return new FilePage.Work(
        work.open().stream().map(FilePages::job).toList(),
        work.dead().stream().map(Lines::dead).toList());
  }

  private static FilePage.Job job(OpenJob it) {
    var failed = it.failures() == 0 ? "" : ", failed %d times".formatted(it.failures());
    return new FilePage.Job(
        it.name(), (it.running() ? "running" : "waiting") + failed, Lines.time(it.dueAt()));
  }
}
