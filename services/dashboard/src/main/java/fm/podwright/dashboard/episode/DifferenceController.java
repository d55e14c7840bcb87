package fm.podwright.dashboard.episode;

import fm.podwright.core.feed.Gated;
import fm.podwright.core.feed.Rehearsal;
import fm.podwright.dashboard.Frames;
import fm.podwright.dashboard.http.Fields;
import fm.podwright.dashboard.session.May;
import fm.podwright.domain.account.Act;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.feed.FeedDifference;
import fm.podwright.domain.show.Finding;
import fm.podwright.templates.Page;
import fm.podwright.templates.dashboard.Section;
import fm.podwright.templates.dashboard.episode.Difference;
import fm.podwright.templates.dashboard.episode.DifferencePage;
import fm.podwright.templates.dashboard.episode.DifferencePartPage;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What publishing an episode, or updating one that is out, would change in the feed. Nothing is
/// stored.
@Controller("/episodes/{id}/difference")
@Produces(MediaType.TEXT_HTML)
@May(Act.PUBLISH)
final class DifferenceController {
  private final FindingEpisode finding;
  private final Rehearsal rehearsal;
  private final Writing writing;
  private final Frames frames;

  DifferenceController(
      FindingEpisode finding, Rehearsal rehearsal, Writing writing, Frames frames) {
    this.finding = finding;
    this.rehearsal = rehearsal;
    this.writing = writing;
    this.frames = frames;
  }

  @Get
  Optional<Page> stored(HttpRequest<?> request, Member member, EpisodeId id) {
    return finding
        .find(member.account(), id)
        .flatMap(found ->
            rehearsal
                .of(member.account(), id)
                .map(gated ->
                    new DifferencePage(
                        frames.around(request, found.show(), Section.EPISODES),
                        found.episode(),
                        difference(gated))));
  }

  /// Of what stands in the form just now.
  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  Optional<Page> typed(Member member, EpisodeId id, @Body Map<String, String> body) {
    var form = new EpisodeForm(new Fields(body));
    return finding
        .find(member.account(), id)
        .flatMap(found -> typed(member, found, form))
        .map(DifferencePartPage::new);
  }

  private Optional<Difference> typed(Member member, Found found, EpisodeForm form) {
    var findings = form.findings();
    if (Finding.anyBlocks(findings)) return Optional.of(refused(findings));
    var edit = form.edit(writing.slug(member.account(), found.episode(), form));
    return rehearsal
        .of(member.account(), found.episode().id(), edit)
        .map(DifferenceController::difference);
  }

  private static Difference difference(Gated<Episode> gated) {
    return switch (gated) {
      case Gated.Passed<Episode>(_, var findings, var difference) ->
          new Difference(false, findings, difference);
      case Gated.Refused<Episode>(var findings) -> refused(findings);
    };
  }

  private static Difference refused(List<Finding> findings) {
    return new Difference(true, findings, FeedDifference.NONE);
  }
}
