package fm.podwright.dashboard.episode;

import fm.podwright.core.episode.SharingPreview;
import fm.podwright.dashboard.episode.EpisodePages.Said;
import fm.podwright.dashboard.http.Notices;
import fm.podwright.dashboard.session.May;
import fm.podwright.domain.account.Act;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.templates.dashboard.Notice;
import fm.podwright.templates.form.Form;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.net.URI;

/// Makes and ends the link by which others hear an episode before it is out.
@Controller("/episodes/{id}/preview")
@Produces(MediaType.TEXT_HTML)
@May(Act.DRAFT)
final class PreviewController {
  private final SharingPreview sharing;
  private final FindingEpisode finding;
  private final EpisodePages pages;
  private final Answers answers;
  private final Notices notices;

  PreviewController(
      SharingPreview sharing,
      FindingEpisode finding,
      EpisodePages pages,
      Answers answers,
      Notices notices) {
    this.sharing = sharing;
    this.finding = finding;
    this.pages = pages;
    this.answers = answers;
    this.notices = notices;
  }

  /// The link stands on this one answer and nowhere else.
  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> create(HttpRequest<?> request, Member member, EpisodeId id) {
    var found = finding.find(member.account(), id);
    var token = sharing.share(member.account(), id);
    if (found.isEmpty() || token.isEmpty()) return answers.missing(request);
    var said = new Said(Said.nothing(found.get()).form(), token.get(), Form.EMPTY);
    return HttpResponse.ok(pages.of(request, member, found.get(), said));
  }

  @Post("/revocation")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> revoke(HttpRequest<?> request, Member member, EpisodeId id) {
    if (finding.find(member.account(), id).isEmpty()) return answers.missing(request);
    sharing.revoke(member.account(), id);
    return notices.redirect(
        URI.create("/episodes/" + id), Notice.good("The link is ended; it leads nowhere now."));
  }
}
