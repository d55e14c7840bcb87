package fm.podwright.dashboard.person;

import fm.podwright.core.feed.KeepingPeople;
import fm.podwright.core.feed.Kept;
import fm.podwright.core.feed.SettingPortrait;
import fm.podwright.core.feed.Unchanged;
import fm.podwright.dashboard.http.Confirmation;
import fm.podwright.dashboard.http.Errors;
import fm.podwright.dashboard.http.Fields;
import fm.podwright.dashboard.http.Notices;
import fm.podwright.dashboard.http.Refusal;
import fm.podwright.dashboard.http.Shown;
import fm.podwright.dashboard.http.Uploaded;
import fm.podwright.dashboard.person.PersonPages.Said;
import fm.podwright.dashboard.session.May;
import fm.podwright.domain.account.Act;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.show.Finding;
import fm.podwright.domain.show.Person;
import fm.podwright.domain.show.PersonId;
import fm.podwright.templates.dashboard.Notice;
import fm.podwright.templates.dashboard.person.PersonPage;
import fm.podwright.templates.form.Form;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.CompletedFileUpload;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Changes and removes people.
@Controller("/people/{id}")
@Produces(MediaType.TEXT_HTML)
final class PersonController {
  private final FindingPeople finding;
  private final KeepingPeople keeping;
  private final SettingPortrait portraits;
  private final PersonPages pages;
  private final Notices notices;
  private final Errors errors;

  PersonController(
      FindingPeople finding,
      KeepingPeople keeping,
      SettingPortrait portraits,
      PersonPages pages,
      Notices notices,
      Errors errors) {
    this.finding = finding;
    this.keeping = keeping;
    this.portraits = portraits;
    this.pages = pages;
    this.notices = notices;
    this.errors = errors;
  }

  @Get
  @May(Act.READ)
  Optional<PersonPage> show(HttpRequest<?> request, Member member, PersonId id) {
    return finding
        .find(member.account(), id)
        .map(found -> pages.of(request, member, found, Said.nothing(found)));
  }

  @Post
  @May(Act.DRAFT)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> update(
      HttpRequest<?> request, Member member, PersonId id, @Body Map<String, String> body) {
    var form = new PersonForm(new Fields(body));
    return changing(request, member, id, found -> update(request, member, found, form));
  }

  @Post("/portrait")
  @May(Act.DRAFT)
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  HttpResponse<?> hang(
      HttpRequest<?> request,
      Member member,
      PersonId id,
      @Part("portrait") CompletedFileUpload file) {
    return changing(
        request,
        member,
        id,
        found ->
            answer(
                portraits.hang(member.account(), id, Uploaded.bytes(file)),
                "The portrait hangs.",
                findings -> {
                  var told = Refusal.in(Form.EMPTY, findings);
                  return page(request, member, found, Said.nothing(found).picture(told));
                }));
  }

  @Post("/portrait/removal")
  @May(Act.DRAFT)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> takeDown(HttpRequest<?> request, Member member, PersonId id) {
    return changing(
        request,
        member,
        id,
        found ->
            answer(
                portraits.takeDown(member.account(), id),
                "The portrait is taken away.",
                _ -> page(request, member, found, Said.nothing(found))));
  }

  @Post("/deletion")
  @May(Act.DRAFT)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> delete(
      HttpRequest<?> request, Member member, PersonId id, @Body Map<String, String> body) {
    var typed = new Fields(body).exact("confirmation");
    return changing(request, member, id, found -> delete(request, member, found, typed));
  }

  private HttpResponse<?> changing(
      HttpRequest<?> request,
      Member member,
      PersonId id,
      Function<FoundPerson, HttpResponse<?>> change) {
    var found = finding.find(member.account(), id);
    if (found.isEmpty()) return errors.answer(request, HttpStatus.NOT_FOUND);
    return PersonPages.mayChange(member, found.get())
        ? change.apply(found.get())
        : errors.answer(request, HttpStatus.FORBIDDEN);
  }

  private HttpResponse<?> update(
      HttpRequest<?> request, Member member, FoundPerson found, PersonForm form) {
    Function<List<Finding>, HttpResponse<?>> refuse =
        findings -> {
          var told = Refusal.in(form.fields().form(), findings);
          return page(request, member, found, Said.nothing(found).form(told));
        };
    if (Finding.anyBlocks(form.findings())) return refuse.apply(form.findings());
    if (!form.edit().roles().isEmpty() && !member.may(Act.PUBLISH)) {
      return errors.answer(request, HttpStatus.FORBIDDEN);
    }
    var account = member.account();
    var id = found.person().id();
    var seen = Shown.by(form.fields());
    Unchanged unchanged =
        () -> finding.findInside(account, id).map(PersonForm::of).filter(seen::isOf).isPresent();
    var kept = keeping.change(account, id, form.edit(), unchanged);
    return kept instanceof Kept.Conflict
        ? conflict(request, member, id, form)
        : answer(kept, "Saved.", refuse);
  }

  private HttpResponse<?> conflict(
      HttpRequest<?> request, Member member, PersonId id, PersonForm form) {
    var now = finding.find(member.account(), id);
    if (now.isEmpty()) return errors.answer(request, HttpStatus.NOT_FOUND);
    var both = Shown.by(form.fields()).beside(PersonForm.of(now.get()), form.fields().form());
    return HttpResponse.status(HttpStatus.CONFLICT)
        .body(pages.of(request, member, now.get(), Said.nothing(now.get()).form(both)));
  }

  private HttpResponse<?> delete(
      HttpRequest<?> request, Member member, FoundPerson found, String typed) {
    var person = found.person();
    if (!found.episodes().isEmpty() && !Confirmation.isOf(person.name(), typed)) {
      var told = Form.EMPTY.refuse("confirmation", "This is not their name. Type it as it stands.");
      return page(request, member, found, Said.nothing(found).deletion(told));
    }
    return switch (keeping.remove(member.account(), person.id())) {
      case Kept.Done(_, _), Kept.Conflict(), Kept.NotFound() ->
          notices.redirect(
              URI.create("/shows/" + found.show().id() + "/people"),
              Notice.good(person.name() + " is removed."));
      case Kept.Refused(var findings) ->
          page(
              request,
              member,
              found,
              Said.nothing(found).form(Refusal.in(Said.nothing(found).form(), findings)));
    };
  }

  private HttpResponse<?> answer(
      Kept<Person> kept, String words, Function<List<Finding>, HttpResponse<?>> refuse) {
    return switch (kept) {
      case Kept.Done(var person, var remarks) ->
          notices.redirect(
              URI.create("/people/" + person.id()),
              Notice.good((words + " " + String.join(" ", remarks)).strip()));
      case Kept.Refused(var findings) -> refuse.apply(findings);
      case Kept.Conflict(), Kept.NotFound() -> HttpResponse.notFound();
    };
  }

  private HttpResponse<?> page(
      HttpRequest<?> request, Member member, FoundPerson found, Said said) {
    return HttpResponse.unprocessableEntity().body(pages.of(request, member, found, said));
  }
}
