package fm.podwright.dashboard.episode;

import fm.podwright.core.feed.Outcome;
import fm.podwright.dashboard.http.Errors;
import fm.podwright.dashboard.http.Fields;
import fm.podwright.dashboard.http.Notices;
import fm.podwright.dashboard.http.Refusal;
import fm.podwright.dashboard.session.May;
import fm.podwright.domain.account.Act;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.show.Finding;
import fm.podwright.templates.dashboard.Notice;
import fm.podwright.templates.dashboard.episode.ChaptersPage;
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
import io.micronaut.http.annotation.QueryValue;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The page on which an episode's chapters are set over its waveform.
@Controller("/episodes/{id}/chapters")
@Produces(MediaType.TEXT_HTML)
@May(Act.DRAFT)
final class ChaptersController {
  private final FindingEpisode finding;
  private final Chaptering chaptering;
  private final ChaptersPages pages;
  private final Notices notices;
  private final Errors errors;

  ChaptersController(
      FindingEpisode finding,
      Chaptering chaptering,
      ChaptersPages pages,
      Notices notices,
      Errors errors) {
    this.finding = finding;
    this.chaptering = chaptering;
    this.pages = pages;
    this.notices = notices;
    this.errors = errors;
  }

  /// The chapters as they are, or `from` the `audio` that names some itself.
  @Get
  Optional<ChaptersPage> show(
      HttpRequest<?> request,
      Member member,
      EpisodeId id,
      @QueryValue(defaultValue = "") String from) {
    return finding
        .find(member.account(), id)
        .map(found -> pages.of(request, member, found, form(member, found, from)));
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> update(
      HttpRequest<?> request, Member member, EpisodeId id, @Body Map<String, String> body) {
    var form = new ChaptersForm(new Fields(body));
    var found = finding.find(member.account(), id);
    if (found.isEmpty()) return errors.answer(request, HttpStatus.NOT_FOUND);
    if (!EpisodePages.rights(member, found.get()).draft()) {
      return errors.answer(request, HttpStatus.FORBIDDEN);
    }
    return switch (chaptering.save(member.account(), found.get(), form)) {
      case Outcome.Done(var episode, _) ->
          notices.redirect(path(id), Notice.good(said(episode.release().wasOut())));
      case Outcome.Refused(var findings) ->
          HttpResponse.unprocessableEntity()
              .body(pages.of(request, member, found.get(), refused(form, findings)));
      case Outcome.Conflict(var theirs) ->
          HttpResponse.status(HttpStatus.CONFLICT)
              .body(pages.of(request, member, found.get(), faster(form, theirs.version())));
      case Outcome.NotFound() -> errors.answer(request, HttpStatus.NOT_FOUND);
    };
  }

  private Form form(Member member, Found found, String from) {
    var version = found.episode().version();
    return from.equals("audio")
        ? ChaptersForm.inside(ChaptersPages.inside(found), version)
        : ChaptersForm.of(chaptering.of(member.account(), found).all(), version);
  }

  private static Form refused(ChaptersForm form, List<Finding> findings) {
    return Refusal.in(form.fields().form(), findings);
  }

  private static Form faster(ChaptersForm form, int version) {
    return form.fields()
        .form()
        .with("version", String.valueOf(version))
        .refuse(
            "",
            "Somebody saved this episode meanwhile, perhaps you in another tab. Your chapters stand"
                + " below and are not saved yet: saving again puts them in place of theirs.");
  }

  private static String said(boolean isOut) {
    return isOut ? "Saved, in the notes too. Listeners see it now." : "Saved, in the notes too.";
  }

  private static URI path(EpisodeId id) {
    return URI.create("/episodes/" + id + "/chapters");
  }
}
