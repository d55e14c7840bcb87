package fm.podwright.dashboard.show;

import fm.podwright.core.account.Presence;
import fm.podwright.core.feed.KeepingShow;
import fm.podwright.core.process.Addresses;
import fm.podwright.core.site.Sites;
import fm.podwright.dashboard.Frames;
import fm.podwright.dashboard.http.Fields;
import fm.podwright.dashboard.http.Notices;
import fm.podwright.dashboard.http.Refusal;
import fm.podwright.dashboard.session.May;
import fm.podwright.domain.account.Act;
import fm.podwright.domain.feed.PodcastGuid;
import fm.podwright.domain.show.Finding;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.Ids;
import fm.podwright.templates.dashboard.Notice;
import fm.podwright.templates.dashboard.Section;
import fm.podwright.templates.dashboard.show.NewShowPage;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Begins shows.
@Controller("/shows")
@Produces(MediaType.TEXT_HTML)
@May(Act.MANAGE_SHOWS)
final class NewShowController {
  private final Frames frames;
  private final KeepingShow keeping;
  private final Sites sites;
  private final Ids ids;
  private final Notices notices;
  private final Addresses addresses;

  NewShowController(
      Frames frames,
      KeepingShow keeping,
      Sites sites,
      Ids ids,
      Notices notices,
      Addresses addresses) {
    this.frames = frames;
    this.keeping = keeping;
    this.sites = sites;
    this.ids = ids;
    this.notices = notices;
    this.addresses = addresses;
  }

  @Get("/new")
  NewShowPage fresh(HttpRequest<?> request, Presence presence) {
    var user = presence.user();
    var values =
        Map.of(
            "author", user.name(),
            "ownerEmail", user.email().value(),
            "language", "en",
            "category", "Technology",
            "zone", "UTC");
    return page(request, Form.of(values));
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> create(
      HttpRequest<?> request, Presence presence, @Body Map<String, String> body) {
    var form = new ShowForm(new Fields(body));
    var findings = form.findings();
    if (Finding.anyBlocks(findings)) return refuse(request, form, findings);
    var show = show(form);
    if (!keeping.start(presence.member().account(), show).isKept()) {
      return refuse(request, form, List.of(taken(show)));
    }
    return notices.redirect(
        URI.create("/home"), Notice.good("The show has its address. Here is what comes next."));
  }

  private Show show(ShowForm form) {
    var slug = form.slug().value().orElseThrow();
    var base =
        new Show(
            new ShowId(ids.next()),
            slug,
            form.about(),
            form.listing(),
            form.owner(),
            Optional.empty(),
            List.of(),
            PodcastGuid.of(sites.at(slug).feed()),
            1);
    return form.onto(base);
  }

  static Finding taken(Show show) {
    return Finding.error(
        "slug", "The address " + show.slug() + " is taken.", "Choose another one.");
  }

  private HttpResponse<?> refuse(HttpRequest<?> request, ShowForm form, List<Finding> findings) {
    return HttpResponse.unprocessableEntity()
        .body(page(request, Refusal.in(form.fields().form(), findings)));
  }

  private NewShowPage page(HttpRequest<?> request, Form form) {
    var frame = frames.around(request).at(Section.NEW_SHOW);
    var choices = ShowChoices.with(form.value("language"));
    return new NewShowPage(frame, form, choices, addresses.sitesDomain());
  }
}
