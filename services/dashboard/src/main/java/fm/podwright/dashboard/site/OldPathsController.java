package fm.podwright.dashboard.site;

import static java.util.stream.Collectors.toSet;

import fm.podwright.core.episode.Episodes;
import fm.podwright.core.show.Shows;
import fm.podwright.core.site.MappingPaths;
import fm.podwright.core.site.OldPaths;
import fm.podwright.core.site.OwnPages;
import fm.podwright.core.site.Sites;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.dashboard.Frames;
import fm.podwright.dashboard.http.Fields;
import fm.podwright.dashboard.http.Notices;
import fm.podwright.dashboard.session.May;
import fm.podwright.domain.account.Act;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.episode.Release.Published;
import fm.podwright.domain.show.Finding;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.site.OldPath;
import fm.podwright.domain.site.OwnPage;
import fm.podwright.domain.site.TypedPaths;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.templates.dashboard.Notice;
import fm.podwright.templates.dashboard.Section;
import fm.podwright.templates.dashboard.site.OldPathsPage;
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
import io.micronaut.http.annotation.QueryValue;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where the paths of a show's former site lead.
@Controller("/shows/{id}/old-paths")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
@May(Act.MANAGE_SHOWS)
final class OldPathsController {
  private static final int SHOWN = 200;
  private static final int NAMED = 20;

  private final Tenancy tenancy;
  private final Shows shows;
  private final Episodes episodes;
  private final OwnPages ownPages;
  private final OldPaths paths;
  private final MappingPaths mapping;
  private final Sites sites;
  private final Frames frames;
  private final Notices notices;

  OldPathsController(
      Tenancy tenancy,
      Shows shows,
      Episodes episodes,
      OwnPages ownPages,
      OldPaths paths,
      MappingPaths mapping,
      Sites sites,
      Frames frames,
      Notices notices) {
    this.tenancy = tenancy;
    this.shows = shows;
    this.episodes = episodes;
    this.ownPages = ownPages;
    this.paths = paths;
    this.mapping = mapping;
    this.sites = sites;
    this.frames = frames;
    this.notices = notices;
  }

  @Get
  Optional<OldPathsPage> show(
      HttpRequest<?> request, Member member, ShowId id, @QueryValue(defaultValue = "") String q) {
    return find(member, id).map(show -> page(request, member, show, q.strip(), Form.EMPTY));
  }

  /// All lines or none: what is wrong is named line by line, and the text stays as it was sent.
  @Post
  Optional<HttpResponse<?>> add(
      HttpRequest<?> request, Member member, ShowId id, @Body Map<String, String> body) {
    return find(member, id).map(show -> add(request, member, show, new Fields(body)));
  }

  @Post("/removal")
  Optional<HttpResponse<?>> remove(Member member, ShowId id, @Body Map<String, String> body) {
    return find(member, id)
        .map(_ -> {
          var path = new Fields(body).exact("path");
          mapping.remove(member.account(), id, path);
          return notices.redirect(path(id), Notice.good(path + " leads nowhere any more."));
        });
  }

  private HttpResponse<?> add(HttpRequest<?> request, Member member, Show show, Fields fields) {
    var reading = TypedPaths.read(fields.exact("paths"), taken(member.account(), show));
    if (!reading.findings().isEmpty()) {
      return refuse(request, member, show, fields, said(reading.findings()));
    }
    if (reading.paths().isEmpty()) {
      return refuse(request, member, show, fields, "There is no path. Write a line for each.");
    }
    if (!mapping.add(member.account(), show.id(), reading.paths())) {
      return refuse(
          request,
          member,
          show,
          fields,
          "A show has at most %d old paths. Use a * for all below a folder."
              .formatted(TypedPaths.MOST));
    }
    var count = reading.paths().size();
    var words = count == 1 ? "One path leads" : count + " paths lead";
    return notices.redirect(path(show.id()), Notice.good(words + " where you said now."));
  }

  private static String said(List<Finding> findings) {
    var more = findings.size() > NAMED ? " … and %d more".formatted(findings.size() - NAMED) : "";
    return findings.stream().limit(NAMED).map(Finding::sentence).collect(Collectors.joining(" "))
        + more;
  }

  private HttpResponse<?> refuse(
      HttpRequest<?> request, Member member, Show show, Fields fields, String problem) {
    var form = Form.of(Map.of("paths", fields.exact("paths"))).refuse("paths", problem);
    return HttpResponse.unprocessableEntity().body(page(request, member, show, "", form));
  }

  private Set<String> taken(AccountId account, Show show) {
    return tenancy.in(
        account,
        () -> {
          var out =
              episodes.of(account, show.id()).stream()
                  .filter(it -> it.release() instanceof Published)
                  .map(it -> "/episodes/" + it.slug());
          var own = ownPages.of(account, show.id()).stream().map(OwnPage::path);
          return Stream.concat(out, own).collect(toSet());
        });
  }

  private OldPathsPage page(
      HttpRequest<?> request, Member member, Show show, String query, Form form) {
    var all = tenancy.in(member.account(), () -> paths.of(member.account(), show.id()));
    var shown = all.stream().filter(it -> isFound(it, query)).limit(SHOWN).toList();
    return new OldPathsPage(
        frames.around(request, show, Section.SETTINGS),
        sites.of(show),
        shown,
        all.size(),
        query,
        form);
  }

  private static boolean isFound(OldPath path, String query) {
    return path.typed().contains(query) || path.target().contains(query);
  }

  private Optional<Show> find(Member member, ShowId id) {
    return tenancy.in(member.account(), () -> shows.find(member.account(), id));
  }

  private static URI path(ShowId id) {
    return URI.create("/shows/" + id + "/old-paths");
  }
}
