package fm.podwright.dashboard.episode;

import fm.podwright.core.feed.Withdrawing;
import fm.podwright.dashboard.episode.Answers.Asked;
import fm.podwright.dashboard.episode.EpisodePages.Said;
import fm.podwright.dashboard.http.Confirmation;
import fm.podwright.dashboard.http.Errors;
import fm.podwright.dashboard.http.Fields;
import fm.podwright.dashboard.http.Notices;
import fm.podwright.dashboard.session.May;
import fm.podwright.domain.account.Act;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.templates.dashboard.Notice;
import fm.podwright.templates.dashboard.episode.EpisodePage;
import fm.podwright.templates.dashboard.episode.GatePage;
import fm.podwright.templates.form.Form;
import io.micronaut.http.HttpHeaders;
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
import io.micronaut.http.annotation.QueryValue;
import java.net.URI;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/// The page on which an episode is made.
@Controller("/episodes/{id}")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
final class EpisodeController {
  private final FindingEpisode finding;
  private final EpisodePages pages;
  private final Writing writing;
  private final Withdrawing withdrawing;
  private final Timings timings;
  private final Answers answers;
  private final Notices notices;
  private final Errors errors;
  private final InstantSource clock;

  EpisodeController(
      FindingEpisode finding,
      EpisodePages pages,
      Writing writing,
      Withdrawing withdrawing,
      Timings timings,
      Answers answers,
      Notices notices,
      Errors errors,
      InstantSource clock) {
    this.finding = finding;
    this.pages = pages;
    this.writing = writing;
    this.withdrawing = withdrawing;
    this.timings = timings;
    this.answers = answers;
    this.notices = notices;
    this.errors = errors;
    this.clock = clock;
  }

  @Get
  @May(Act.READ)
  Optional<EpisodePage> show(HttpRequest<?> request, Member member, EpisodeId id) {
    return finding.find(member.account(), id).map(found -> pages.of(request, member, found));
  }

  @Get("/gate")
  @May(Act.READ)
  Optional<GatePage> gate(Member member, EpisodeId id) {
    return finding.find(member.account(), id).map(EpisodePages::gate).map(GatePage::new);
  }

  @Get("/timing")
  @May(Act.READ)
  HttpResponse<?> timing(
      HttpRequest<?> request,
      Member member,
      EpisodeId id,
      @QueryValue(defaultValue = "") String date) {
    return finding
        .find(member.account(), id)
        .map(it -> TimingAnswer.of(timings.of(it.show(), it.episode(), date), id))
        .<HttpResponse<?>>map(
            it -> HttpResponse.ok(it).contentType(MediaType.APPLICATION_JSON_TYPE))
        .orElseGet(() -> answers.missing(request));
  }

  @Post
  @May(Act.DRAFT)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> update(
      HttpRequest<?> request, Member member, EpisodeId id, @Body Map<String, String> body) {
    var asked = new Asked(request, member, id, new EpisodeForm(new Fields(body)));
    return finding
        .find(member.account(), id)
        .<HttpResponse<?>>map(found -> save(asked, found))
        .orElseGet(() -> answers.missing(request));
  }

  @Post("/deletion")
  @May(Act.DRAFT)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> delete(
      HttpRequest<?> request, Member member, EpisodeId id, @Body Map<String, String> body) {
    return finding
        .find(member.account(), id)
        .<HttpResponse<?>>map(
            found -> delete(request, member, found, new Fields(body).exact("confirmation")))
        .orElseGet(() -> answers.missing(request));
  }

  private HttpResponse<?> save(Asked asked, Found found) {
    if (!EpisodePages.rights(asked.member(), found).draft()) {
      return errors.answer(asked.request(), HttpStatus.FORBIDDEN);
    }
    var match = asked.request().getHeaders().findFirst(HttpHeaders.IF_MATCH);
    var outcome =
        writing.save(
            asked.member().account(), found.episode(), asked.form().base(match), asked.form());
    return answers.to(asked, outcome, episode -> saved(asked, episode));
  }

  private HttpResponse<?> saved(Asked asked, Episode episode) {
    if (asked.isProgram()) {
      return HttpResponse.ok(new Saved(episode.version(), clock.instant()))
          .contentType(MediaType.APPLICATION_JSON_TYPE);
    }
    var words = episode.release().wasOut() ? "Saved. Listeners see it now." : "Saved.";
    return notices.redirect(path(episode), Notice.good(words));
  }

  private HttpResponse<?> delete(
      HttpRequest<?> request, Member member, Found found, String confirmation) {
    var episode = found.episode();
    var isListenersOwn = episode.release().wasOut() || episode.release().isPromised();
    if (isListenersOwn && !member.may(Act.PUBLISH)) {
      return errors.answer(request, HttpStatus.FORBIDDEN);
    }
    var page = pages.of(request, member, found);
    if (!Confirmation.isOf(page.name(), confirmation)) return unconfirmed(request, member, found);
    withdrawing.delete(member.account(), episode.id());
    return notices.redirect(
        URI.create("/shows/" + episode.show()), Notice.good("“" + page.name() + "” is deleted."));
  }

  private HttpResponse<?> unconfirmed(HttpRequest<?> request, Member member, Found found) {
    var refused = Form.EMPTY.refuse("confirmation", "This is not its title. Type it as it stands.");
    var said = new Said(Said.nothing(found).form(), "", refused);
    return HttpResponse.unprocessableEntity().body(pages.of(request, member, found, said));
  }

  private static URI path(Episode episode) {
    return URI.create("/episodes/" + episode.id());
  }
}
