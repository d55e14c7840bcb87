package fm.podwright.dashboard.home;

import fm.podwright.core.show.Shows;
import fm.podwright.core.site.Sites;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.dashboard.session.May;
import fm.podwright.domain.account.Act;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.feed.Opml;
import fm.podwright.domain.feed.Opml.Outline;
import fm.podwright.domain.show.Show;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;

/// The account's shows as a file that podcast apps import.
@Controller("/shows.opml")
@May(Act.READ)
final class OpmlController {
  private final Tenancy tenancy;
  private final Shows shows;
  private final Sites sites;

  OpmlController(Tenancy tenancy, Shows shows, Sites sites) {
    this.tenancy = tenancy;
    this.shows = shows;
    this.sites = sites;
  }

  @Get
  @Produces(MediaType.ALL)
  HttpResponse<byte[]> download(Member member) {
    var all = tenancy.in(member.account(), () -> shows.all(member.account()));
    var opml = new Opml("Podcasts", all.stream().map(this::outline).toList());
    return HttpResponse.ok(opml.bytes())
        .contentType("text/x-opml")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"podcasts.opml\"");
  }

  private Outline outline(Show show) {
    var site = sites.of(show);
    return new Outline(
        show.title(),
        site.feed(),
        site.home(),
        show.about().description(),
        show.listing().language().toLanguageTag());
  }
}
