package fm.podwright.dashboard.site;

import fm.podwright.core.show.Shows;
import fm.podwright.core.site.Facades;
import fm.podwright.core.site.KeepingFacade;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.dashboard.http.Errors;
import fm.podwright.dashboard.http.Fields;
import fm.podwright.dashboard.http.Notices;
import fm.podwright.dashboard.http.Refusal;
import fm.podwright.dashboard.http.Shown;
import fm.podwright.dashboard.session.May;
import fm.podwright.domain.account.Act;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.show.Finding;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.site.Facade;
import fm.podwright.templates.dashboard.Notice;
import fm.podwright.templates.dashboard.site.FacadePage;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Changes what the site of a show looks like and leads to.
@Controller("/shows/{id}/site")
@Produces(MediaType.TEXT_HTML)
@May(Act.MANAGE_SHOWS)
final class FacadeController {
  private final Tenancy tenancy;
  private final Shows shows;
  private final Facades facades;
  private final KeepingFacade keeping;
  private final FacadePages pages;
  private final Notices notices;
  private final Errors errors;

  FacadeController(
      Tenancy tenancy,
      Shows shows,
      Facades facades,
      KeepingFacade keeping,
      FacadePages pages,
      Notices notices,
      Errors errors) {
    this.tenancy = tenancy;
    this.shows = shows;
    this.facades = facades;
    this.keeping = keeping;
    this.pages = pages;
    this.notices = notices;
    this.errors = errors;
  }

  @Get
  Optional<FacadePage> show(HttpRequest<?> request, Member member, ShowId id) {
    return find(member, id)
        .map(show -> {
          var facade = stored(member, id);
          return pages.of(request, show, facade, Shown.in(FacadeForm.of(facade)));
        });
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> update(
      HttpRequest<?> request, Member member, ShowId id, @Body Map<String, String> body) {
    var form = new FacadeForm(new Fields(body));
    return find(member, id)
        .<HttpResponse<?>>map(show -> change(request, member, show, form))
        .orElseGet(() -> errors.answer(request, HttpStatus.NOT_FOUND));
  }

  private HttpResponse<?> change(
      HttpRequest<?> request, Member member, Show show, FacadeForm form) {
    var before = stored(member, show.id());
    var findings = form.findings();
    if (Finding.anyBlocks(findings)) return refuse(request, show, before, form, findings);
    var changed = form.onto(before);
    if (keeping.change(member.account(), show.id(), changed) == KeepingFacade.Outcome.CONFLICT) {
      return faster(request, show, stored(member, show.id()), form);
    }
    var path = URI.create("/shows/" + show.id() + "/site");
    return notices.redirect(path, Notice.good("Saved. The site shows it now."));
  }

  /// Whoever saves again knows what is stored now.
  private HttpResponse<?> faster(
      HttpRequest<?> request, Show show, Facade stored, FacadeForm form) {
    var both =
        Shown.by(form.fields())
            .beside(FacadeForm.of(stored), form.fields().form())
            .with("version", String.valueOf(stored.version()));
    return HttpResponse.unprocessableEntity().body(pages.of(request, show, stored, both));
  }

  private HttpResponse<?> refuse(
      HttpRequest<?> request, Show show, Facade stored, FacadeForm form, List<Finding> findings) {
    var told = Refusal.in(form.fields().form(), findings);
    return HttpResponse.unprocessableEntity().body(pages.of(request, show, stored, told));
  }

  private Facade stored(Member member, ShowId id) {
    var account = member.account();
    return tenancy.in(account, () -> facades.find(account, id)).orElseThrow();
  }

  private Optional<Show> find(Member member, ShowId id) {
    return tenancy.in(member.account(), () -> shows.find(member.account(), id));
  }
}
