package fm.podwright.dashboard.site;

import fm.podwright.core.feed.Gated;
import fm.podwright.core.feed.KeepingDomains;
import fm.podwright.core.feed.KeepingDomains.Outcome;
import fm.podwright.core.site.Edge;
import fm.podwright.dashboard.http.Fields;
import fm.podwright.dashboard.http.Notices;
import fm.podwright.dashboard.http.Refusal;
import fm.podwright.dashboard.session.May;
import fm.podwright.domain.account.Act;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.site.DomainName;
import fm.podwright.domain.site.TypedDomain;
import fm.podwright.templates.dashboard.Notice;
import fm.podwright.templates.dashboard.site.DomainsPage;
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

/// Where listeners meet a show: its address here and domains of its own.
@Controller("/shows/{id}/domains")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
@May(Act.MANAGE_SHOWS)
final class DomainsController {
  private final KeepingDomains keeping;
  private final DomainPages pages;
  private final Edge edge;
  private final Notices notices;

  DomainsController(KeepingDomains keeping, DomainPages pages, Edge edge, Notices notices) {
    this.keeping = keeping;
    this.pages = pages;
    this.edge = edge;
    this.notices = notices;
  }

  @Get
  Optional<DomainsPage> show(HttpRequest<?> request, Member member, ShowId id) {
    return pages
        .show(member.account(), id)
        .map(show -> pages.list(request, member.account(), show, Form.EMPTY));
  }

  @Post
  Optional<HttpResponse<?>> add(
      HttpRequest<?> request, Member member, ShowId id, @Body Map<String, String> body) {
    return pages
        .show(member.account(), id)
        .map(show -> add(request, member, show, new Fields(body)));
  }

  private HttpResponse<?> add(HttpRequest<?> request, Member member, Show show, Fields fields) {
    var parsed = TypedDomain.parse(fields.line("domain"), edge.ownNames());
    if (parsed.value().isEmpty()) {
      return refuse(request, member, show, Refusal.in(fields.form(), parsed.findings()));
    }
    return claim(request, member, show, fields, parsed.value().get());
  }

  private HttpResponse<?> claim(
      HttpRequest<?> request, Member member, Show show, Fields fields, DomainName name) {
    return switch (keeping.claim(member.account(), show.id(), name)) {
      case Outcome.Claimed(var domain) ->
          HttpResponse.seeOther(URI.create(path(show.id()) + "/" + domain.id()));
      case Outcome.ClaimedAlready(var other, var title) ->
          refuse(
              request,
              member,
              show,
              fields
                  .form()
                  .refuse(
                      "domain",
                      other.equals(show.id())
                          ? name.shown() + " is added already. Open it in the list above."
                          : "%s belongs to your show %s. Remove it there first."
                              .formatted(name.shown(), title)));
      case Outcome.TooMany() ->
          refuse(
              request,
              member,
              show,
              fields
                  .form()
                  .refuse(
                      "domain",
                      "A show has at most %d domains. Remove one first."
                          .formatted(KeepingDomains.MOST)));
    };
  }

  private HttpResponse<?> refuse(HttpRequest<?> request, Member member, Show show, Form form) {
    return HttpResponse.unprocessableEntity()
        .body(pages.list(request, member.account(), show, form));
  }

  @Post("/platform")
  Optional<HttpResponse<?>> preferPlatform(Member member, ShowId id) {
    return pages
        .show(member.account(), id)
        .map(_ -> {
          var gated = keeping.preferPlatform(member.account(), id);
          return notices.redirect(
              URI.create(path(id)),
              gated instanceof Gated.Passed
                  ? Notice.good("Listeners meet the show at its address here again.")
                  : Notice.bad("The feed would have been broken by it, so nothing was changed."));
        });
  }

  static String path(ShowId show) {
    return "/shows/" + show + "/domains";
  }
}
