package fm.podwright.dashboard.tag;

import fm.podwright.core.feed.ChangingTags;
import fm.podwright.core.feed.TagOutcome;
import fm.podwright.core.feed.Tagged;
import fm.podwright.dashboard.http.Errors;
import fm.podwright.dashboard.http.Fields;
import fm.podwright.dashboard.http.Notices;
import fm.podwright.dashboard.http.Refusal;
import fm.podwright.dashboard.http.Shown;
import fm.podwright.dashboard.session.May;
import fm.podwright.dashboard.tag.EpisodeTagsPages.Found;
import fm.podwright.domain.account.Act;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.episode.Release.Published;
import fm.podwright.templates.dashboard.Notice;
import fm.podwright.templates.dashboard.tag.EpisodeTagsPage;
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
import java.util.Map;
import java.util.Optional;

/// What an episode says in tags of its feed.
@Controller("/episodes/{id}/tags")
@Produces(MediaType.TEXT_HTML)
final class EpisodeTagsController {
  private final EpisodeTagsPages pages;
  private final ChangingTags changing;
  private final Notices notices;
  private final Errors errors;

  EpisodeTagsController(
      EpisodeTagsPages pages, ChangingTags changing, Notices notices, Errors errors) {
    this.pages = pages;
    this.changing = changing;
    this.notices = notices;
    this.errors = errors;
  }

  @Get
  @May(Act.READ)
  Optional<EpisodeTagsPage> show(HttpRequest<?> request, Member member, EpisodeId id) {
    return pages
        .find(member, id)
        .map(found -> pages.of(request, member, found, found.form(), Form.EMPTY));
  }

  @Post
  @May(Act.DRAFT)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> update(
      HttpRequest<?> request, Member member, EpisodeId id, @Body Map<String, String> body) {
    var form = new EpisodeTagsForm(new Fields(body));
    return pages
        .find(member, id)
        .<HttpResponse<?>>map(found -> change(request, member, found, form))
        .orElseGet(() -> errors.answer(request, HttpStatus.NOT_FOUND));
  }

  private HttpResponse<?> change(
      HttpRequest<?> request, Member member, Found found, EpisodeTagsForm form) {
    if (!found.mayBeChangedBy(member)) return errors.answer(request, HttpStatus.FORBIDDEN);
    var episode = found.episode();
    var tagged = new Tagged<>(form.tags(), form.version());
    return switch (changing.change(member.account(), episode.id(), tagged)) {
      case TagOutcome.Saved _ ->
          notices.redirect(
              URI.create("/episodes/" + episode.id() + "/tags"),
              Notice.good(
                  episode.release() instanceof Published
                      ? "Saved. The feed says it now."
                      : "Saved."));
      case TagOutcome.Refused(var findings) -> {
        var told = Refusal.in(form.again(), TagFields.told(findings));
        yield page(request, member, found, HttpStatus.UNPROCESSABLE_ENTITY, told);
      }
      case TagOutcome.NotFound() -> errors.answer(request, HttpStatus.NOT_FOUND);
      case TagOutcome.Conflict() -> {
        var both =
            Shown.by(form.fields())
                .beside(found.form(), form.again())
                .with("version", String.valueOf(found.tags().version()));
        yield page(request, member, found, HttpStatus.CONFLICT, both);
      }
    };
  }

  private HttpResponse<?> page(
      HttpRequest<?> request, Member member, Found found, HttpStatus status, Form form) {
    return HttpResponse.status(status).body(pages.of(request, member, found, form, Form.EMPTY));
  }
}
