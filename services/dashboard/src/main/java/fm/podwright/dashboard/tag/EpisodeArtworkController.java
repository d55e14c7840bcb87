package fm.podwright.dashboard.tag;

import fm.podwright.core.feed.ArtworkOutcome;
import fm.podwright.core.feed.EpisodeArtwork;
import fm.podwright.dashboard.http.Errors;
import fm.podwright.dashboard.http.Notices;
import fm.podwright.dashboard.http.Uploaded;
import fm.podwright.dashboard.session.May;
import fm.podwright.dashboard.tag.EpisodeTagsPages.Found;
import fm.podwright.domain.account.Act;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.templates.dashboard.Notice;
import fm.podwright.templates.form.Form;
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
import java.net.URI;
import java.util.function.Function;

/// Gives episodes a picture of their own, and takes it down.
@Controller("/episodes/{id}/artwork")
@Produces(MediaType.TEXT_HTML)
@May(Act.DRAFT)
final class EpisodeArtworkController {
  private final EpisodeTagsPages pages;
  private final EpisodeArtwork artwork;
  private final Notices notices;
  private final Errors errors;

  EpisodeArtworkController(
      EpisodeTagsPages pages, EpisodeArtwork artwork, Notices notices, Errors errors) {
    this.pages = pages;
    this.artwork = artwork;
    this.notices = notices;
    this.errors = errors;
  }

  @Post
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  HttpResponse<?> hang(
      HttpRequest<?> request,
      Member member,
      EpisodeId id,
      @Part("artwork") CompletedFileUpload file) {
    return allowed(
        request,
        member,
        id,
        found ->
            switch (artwork.hang(member.account(), id, Uploaded.bytes(file))) {
              case ArtworkOutcome.NotFound() -> errors.answer(request, HttpStatus.NOT_FOUND);
              case ArtworkOutcome.Hung(_, var remarks) ->
                  told(id, ("The picture hangs. " + String.join(" ", remarks)).strip());
              case ArtworkOutcome.Refused(var words) -> {
                var picture = Form.EMPTY.refuse("artwork", words);
                yield HttpResponse.unprocessableEntity()
                    .body(pages.of(request, member, found, found.form(), picture));
              }
            });
  }

  @Post("/removal")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> takeDown(HttpRequest<?> request, Member member, EpisodeId id) {
    return allowed(
        request,
        member,
        id,
        _ -> {
          artwork.takeDown(member.account(), id);
          return told(id, "The episode has the show’s artwork again.");
        });
  }

  private HttpResponse<?> allowed(
      HttpRequest<?> request, Member member, EpisodeId id, Function<Found, HttpResponse<?>> work) {
    var found = pages.find(member, id);
    if (found.isEmpty()) return errors.answer(request, HttpStatus.NOT_FOUND);
    if (!found.get().mayBeChangedBy(member)) return errors.answer(request, HttpStatus.FORBIDDEN);
    return work.apply(found.get());
  }

  private HttpResponse<?> told(EpisodeId id, String words) {
    return notices.redirect(URI.create("/episodes/" + id + "/tags"), Notice.good(words));
  }
}
