package fm.podwright.dashboard.episode;

import fm.podwright.core.feed.AddingChapterPictures;
import fm.podwright.core.feed.ArtworkOutcome;
import fm.podwright.core.site.Sites;
import fm.podwright.dashboard.http.Errors;
import fm.podwright.dashboard.http.Refusal;
import fm.podwright.dashboard.http.Uploaded;
import fm.podwright.dashboard.session.May;
import fm.podwright.domain.account.Act;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.site.Site;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.CompletedFileUpload;

/// Takes pictures for the chapters of an episode.
@Controller("/episodes/{id}/chapters/pictures")
@Produces(MediaType.APPLICATION_JSON)
@May(Act.DRAFT)
final class ChapterPicturesController {
  private final FindingEpisode finding;
  private final AddingChapterPictures adding;
  private final Sites sites;
  private final Errors errors;

  ChapterPicturesController(
      FindingEpisode finding, AddingChapterPictures adding, Sites sites, Errors errors) {
    this.finding = finding;
    this.adding = adding;
    this.sites = sites;
    this.errors = errors;
  }

  @Post
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  HttpResponse<?> add(
      HttpRequest<?> request,
      Member member,
      EpisodeId id,
      @Part("picture") CompletedFileUpload file) {
    var found = finding.find(member.account(), id);
    if (found.isEmpty()) return errors.answer(request, HttpStatus.NOT_FOUND);
    if (!EpisodePages.rights(member, found.get()).draft()) {
      return errors.answer(request, HttpStatus.FORBIDDEN);
    }
    return switch (adding.add(member.account(), id, Uploaded.bytes(file))) {
      case ArtworkOutcome.NotFound() -> errors.answer(request, HttpStatus.NOT_FOUND);
      case ArtworkOutcome.Refused(var words) -> Refusal.of(HttpStatus.UNPROCESSABLE_ENTITY, words);
      case ArtworkOutcome.Hung(var picture, _) -> {
        var path = Site.imagePath(picture, picture.widest());
        var shown = sites.onPlatform(found.get().show()).home().resolve(path).toString();
        yield HttpResponse.created(new ChapterPictureAnswer(path, shown));
      }
    };
  }
}
