package fm.podwright.dashboard.site;

import fm.podwright.core.feed.CheckingDomains;
import fm.podwright.core.feed.Gated;
import fm.podwright.core.feed.KeepingDomains;
import fm.podwright.dashboard.http.Confirmation;
import fm.podwright.dashboard.http.Fields;
import fm.podwright.dashboard.http.Notices;
import fm.podwright.dashboard.session.May;
import fm.podwright.dashboard.site.DomainPages.Found;
import fm.podwright.domain.account.Act;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.show.Finding;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.site.CustomDomainId;
import fm.podwright.templates.dashboard.Notice;
import fm.podwright.templates.dashboard.site.DomainPage;
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

/// One domain of a show.
@Controller("/shows/{id}/domains/{domain}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
@May(Act.MANAGE_SHOWS)
final class DomainController {
  private final CheckingDomains checking;
  private final KeepingDomains keeping;
  private final DomainPages pages;
  private final Notices notices;

  DomainController(
      CheckingDomains checking, KeepingDomains keeping, DomainPages pages, Notices notices) {
    this.checking = checking;
    this.keeping = keeping;
    this.pages = pages;
    this.notices = notices;
  }

  @Get
  Optional<DomainPage> show(
      HttpRequest<?> request, Member member, ShowId id, CustomDomainId domain) {
    return pages.find(member.account(), id, domain).map(it -> pages.page(request, it, Form.EMPTY));
  }

  /// Looks at the records now.
  @Post("/checks")
  Optional<HttpResponse<?>> check(Member member, ShowId id, CustomDomainId domain) {
    return pages
        .find(member.account(), id, domain)
        .map(_ -> {
          checking.check(member.account(), domain);
          return HttpResponse.seeOther(path(id, domain));
        });
  }

  /// Has listeners meet the show there.
  @Post("/primary")
  Optional<HttpResponse<?>> prefer(Member member, ShowId id, CustomDomainId domain) {
    return pages
        .find(member.account(), id, domain)
        .map(found -> notices.redirect(path(id, domain), preferred(member, found)));
  }

  private Notice preferred(Member member, Found found) {
    var name = found.domain().name().shown();
    return keeping
        .prefer(member.account(), found.show().id(), found.domain().id())
        .map(gated -> said(gated, "Listeners meet the show at " + name + " now."))
        .orElseGet(() -> Notice.bad(name + " is not verified, so nothing was changed."));
  }

  @Post("/removal")
  Optional<HttpResponse<?>> remove(
      HttpRequest<?> request,
      Member member,
      ShowId id,
      CustomDomainId domain,
      @Body Map<String, String> body) {
    return pages
        .find(member.account(), id, domain)
        .map(found -> remove(request, member, found, new Fields(body)));
  }

  private HttpResponse<?> remove(
      HttpRequest<?> request, Member member, Found found, Fields fields) {
    var name = found.domain().name().shown();
    if (!Confirmation.isOf(name, fields.exact("confirmation"))) {
      var form = fields.form().refuse("confirmation", "Type " + name + " to remove it.");
      return HttpResponse.unprocessableEntity().body(pages.page(request, found, form));
    }
    var show = found.show().id();
    return keeping
        .remove(member.account(), show, found.domain().id())
        .<HttpResponse<?>>map(gated ->
            notices.redirect(
                URI.create(DomainsController.path(show)),
                said(gated, name + " is the show's no more.")))
        .orElseGet(HttpResponse::notFound);
  }

  private static Notice said(Gated<ShowId> gated, String done) {
    return switch (gated) {
      case Gated.Passed<ShowId> _ -> Notice.good(done);
      case Gated.Refused<ShowId>(var findings) ->
          Notice.bad(findings.stream().map(Finding::sentence).findFirst().orElse("Refused."));
    };
  }

  private static URI path(ShowId show, CustomDomainId domain) {
    return URI.create(DomainsController.path(show) + "/" + domain);
  }
}
