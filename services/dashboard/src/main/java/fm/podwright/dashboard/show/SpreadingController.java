package fm.podwright.dashboard.show;

import fm.podwright.core.episode.Episodes;
import fm.podwright.core.feed.Spreading;
import fm.podwright.core.feed.UsingPodping;
import fm.podwright.core.show.Shows;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.dashboard.Frames;
import fm.podwright.dashboard.http.Errors;
import fm.podwright.dashboard.http.Fields;
import fm.podwright.dashboard.http.Notices;
import fm.podwright.dashboard.http.Refusal;
import fm.podwright.dashboard.session.May;
import fm.podwright.domain.account.Act;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.feed.Distribution;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.templates.dashboard.Notice;
import fm.podwright.templates.dashboard.Section;
import fm.podwright.templates.dashboard.episode.SpreadLine;
import fm.podwright.templates.dashboard.show.SpreadingPage;
import fm.podwright.templates.form.Form;
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

/// How a show's changes spread, and whether podping is told of them.
@Controller("/shows/{id}/spreading")
@Produces(MediaType.TEXT_HTML)
@May(Act.MANAGE_SHOWS)
final class SpreadingController {
  private static final int LATEST = 20;

  private final Tenancy tenancy;
  private final Shows shows;
  private final Episodes episodes;
  private final Spreading spreading;
  private final UsingPodping podping;
  private final Frames frames;
  private final Notices notices;
  private final Errors errors;

  SpreadingController(
      Tenancy tenancy,
      Shows shows,
      Episodes episodes,
      Spreading spreading,
      UsingPodping podping,
      Frames frames,
      Notices notices,
      Errors errors) {
    this.tenancy = tenancy;
    this.shows = shows;
    this.episodes = episodes;
    this.spreading = spreading;
    this.podping = podping;
    this.frames = frames;
    this.notices = notices;
    this.errors = errors;
  }

  private record Stored(Show show, Distribution distribution, List<SpreadingPage.Change> latest) {
    Form form() {
      return Form.of(Map.of("podping", String.valueOf(distribution.podping())));
    }
  }

  @Get
  Optional<SpreadingPage> show(HttpRequest<?> request, Member member, ShowId id) {
    return find(member.account(), id).map(stored -> page(request, stored, stored.form()));
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> update(
      HttpRequest<?> request, Member member, ShowId id, @Body Map<String, String> body) {
    var form = new Fields(body).form();
    return find(member.account(), id)
        .<HttpResponse<?>>map(stored -> change(request, member.account(), stored, form))
        .orElseGet(() -> errors.answer(request, HttpStatus.NOT_FOUND));
  }

  private HttpResponse<?> change(
      HttpRequest<?> request, AccountId account, Stored stored, Form form) {
    if (!podping.isPossible()) {
      var told = form.refuse("", "Podping does not know this installation: ask its operator.");
      return HttpResponse.unprocessableEntity().body(page(request, stored, told));
    }
    var wanted = new Distribution(stored.distribution().hubs(), form.checked("podping"));
    var stopped = podping.use(account, stored.show().id(), wanted);
    if (!stopped.isEmpty()) {
      var told = Refusal.in(form, stopped);
      return HttpResponse.unprocessableEntity().body(page(request, stored, told));
    }
    var path = URI.create("/shows/" + stored.show().id() + "/spreading");
    return notices.redirect(path, Notice.good("Saved. The feed says so."));
  }

  private Optional<Stored> find(AccountId account, ShowId id) {
    return tenancy.in(
        account,
        () ->
            shows
                .find(account, id)
                .map(show -> new Stored(show, podping.of(account, id), latest(account, show))));
  }

  private List<SpreadingPage.Change> latest(AccountId account, Show show) {
    return spreading.newest(account, show.id(), LATEST).stream()
        .map(it -> change(account, show, it))
        .toList();
  }

  private SpreadingPage.Change change(AccountId account, Show show, Spreading.Change change) {
    var line = new SpreadLine("", change.spread(), show.listing().zone(), false);
    if (change.episode().isEmpty()) return new SpreadingPage.Change("The show itself", "", line);
    return change
        .episode()
        .flatMap(it -> episodes.find(account, it))
        .map(it -> new SpreadingPage.Change(it.title(), "/episodes/" + it.id(), line))
        .orElseGet(() -> new SpreadingPage.Change("An episode that is gone", "", line));
  }

  private SpreadingPage page(HttpRequest<?> request, Stored stored, Form form) {
    return new SpreadingPage(
        frames.around(request, stored.show(), Section.FEED),
        stored.distribution(),
        podping.isPossible(),
        stored.latest(),
        form);
  }
}
