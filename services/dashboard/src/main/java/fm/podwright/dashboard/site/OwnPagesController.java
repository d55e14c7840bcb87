package fm.podwright.dashboard.site;

import fm.podwright.core.show.Shows;
import fm.podwright.core.site.KeepingPages;
import fm.podwright.core.site.KeepingPages.Outcome;
import fm.podwright.core.site.OwnPages;
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
import fm.podwright.domain.site.OwnPage;
import fm.podwright.domain.site.OwnPageId;
import fm.podwright.domain.tenancy.Ids;
import fm.podwright.templates.dashboard.Notice;
import fm.podwright.templates.dashboard.site.OwnPagePage;
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
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/// Writes the pages of a podcaster's own.
@Controller("/shows/{id}/site/pages")
@Produces(MediaType.TEXT_HTML)
@May(Act.MANAGE_SHOWS)
final class OwnPagesController {
  private final Tenancy tenancy;
  private final Shows shows;
  private final OwnPages ownPages;
  private final KeepingPages keeping;
  private final OwnPagePages pages;
  private final Notices notices;
  private final Errors errors;
  private final Ids ids;
  private final InstantSource clock;

  OwnPagesController(
      Tenancy tenancy,
      Shows shows,
      OwnPages ownPages,
      KeepingPages keeping,
      OwnPagePages pages,
      Notices notices,
      Errors errors,
      Ids ids,
      InstantSource clock) {
    this.tenancy = tenancy;
    this.shows = shows;
    this.ownPages = ownPages;
    this.keeping = keeping;
    this.pages = pages;
    this.notices = notices;
    this.errors = errors;
    this.ids = ids;
    this.clock = clock;
  }

  @Get("/new")
  Optional<OwnPagePage> begin(HttpRequest<?> request, Member member, ShowId id) {
    return find(member, id).map(show -> pages.of(request, show, Optional.empty(), OwnPageForm.NEW));
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> add(
      HttpRequest<?> request, Member member, ShowId id, @Body Map<String, String> body) {
    var form = new OwnPageForm(new Fields(body));
    return find(member, id)
        .<HttpResponse<?>>map(show -> add(request, member, show, form))
        .orElseGet(() -> errors.answer(request, HttpStatus.NOT_FOUND));
  }

  @Get("/{page}")
  Optional<OwnPagePage> show(HttpRequest<?> request, Member member, ShowId id, OwnPageId page) {
    return find(member, id)
        .flatMap(show ->
            find(member, id, page)
                .map(it -> pages.of(request, show, Optional.of(it), Shown.in(OwnPageForm.of(it)))));
  }

  @Post("/{page}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> update(
      HttpRequest<?> request,
      Member member,
      ShowId id,
      OwnPageId page,
      @Body Map<String, String> body) {
    var form = new OwnPageForm(new Fields(body));
    var stored = find(member, id, page);
    if (stored.isEmpty()) return errors.answer(request, HttpStatus.NOT_FOUND);
    return change(request, member, find(member, id).orElseThrow(), stored.get(), form);
  }

  @Post("/{page}/removal")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> remove(HttpRequest<?> request, Member member, ShowId id, OwnPageId page) {
    var stored = find(member, id, page);
    if (stored.isEmpty()) return errors.answer(request, HttpStatus.NOT_FOUND);
    keeping.remove(member.account(), id, page);
    var said = "The page “" + stored.get().title() + "” is gone, and its address leads nowhere.";
    return notices.redirect(path(id), Notice.good(said));
  }

  private HttpResponse<?> add(HttpRequest<?> request, Member member, Show show, OwnPageForm form) {
    var none = Optional.<OwnPage>empty();
    if (Finding.anyBlocks(form.findings())) {
      return pages.refused(request, show, none, Refusal.in(form.fields().form(), form.findings()));
    }
    var page = form.page(new OwnPageId(ids.next()), clock.instant());
    return keeping.add(member.account(), show.id(), page) == Outcome.KEPT
        ? notices.redirect(path(show.id()), Notice.good("The page is on the site now."))
        : pages.refused(request, show, none, OwnPagePages.taken(form, page));
  }

  private HttpResponse<?> change(
      HttpRequest<?> request, Member member, Show show, OwnPage stored, OwnPageForm form) {
    var here = Optional.of(stored);
    if (Finding.anyBlocks(form.findings())) {
      return pages.refused(request, show, here, Refusal.in(form.fields().form(), form.findings()));
    }
    var page = form.page(stored.id(), clock.instant());
    return switch (keeping.change(member.account(), show.id(), page)) {
      case KEPT -> notices.redirect(path(show.id()), Notice.good("Saved. The site shows it now."));
      case ADDRESS_TAKEN -> pages.refused(request, show, here, OwnPagePages.taken(form, page));
      case CONFLICT -> pages.refused(request, show, here, OwnPagePages.faster(form, stored));
    };
  }

  private Optional<OwnPage> find(Member member, ShowId id, OwnPageId page) {
    return tenancy.in(member.account(), () -> ownPages.find(member.account(), id, page));
  }

  private Optional<Show> find(Member member, ShowId id) {
    return tenancy.in(member.account(), () -> shows.find(member.account(), id));
  }

  private static URI path(ShowId id) {
    return URI.create("/shows/" + id + "/site#pages");
  }
}
