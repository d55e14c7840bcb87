package fm.podwright.dashboard.episode;

import fm.podwright.core.feed.Copying;
import fm.podwright.dashboard.http.Notices;
import fm.podwright.dashboard.session.May;
import fm.podwright.domain.account.Act;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.templates.dashboard.Notice;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.net.URI;

/// Puts the chapters of an episode that is out into its audio file too.
@Controller("/episodes/{id}/copy")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@May(Act.PUBLISH)
final class CopyController {
  private static final String BEGUN =
      "The chapters are being put into the audio, which takes its new place in a moment.";
  private static final String NOTHING = "The audio holds the chapters of the notes already.";

  private final FindingEpisode finding;
  private final Copying copying;
  private final Answers answers;
  private final Notices notices;

  CopyController(FindingEpisode finding, Copying copying, Answers answers, Notices notices) {
    this.finding = finding;
    this.copying = copying;
    this.answers = answers;
    this.notices = notices;
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> create(HttpRequest<?> request, Member member, EpisodeId id) {
    if (finding.find(member.account(), id).isEmpty()) return answers.missing(request);
    var words = copying.renew(member.account(), id) ? BEGUN : NOTHING;
    return notices.redirect(URI.create("/episodes/" + id), Notice.good(words));
  }
}
