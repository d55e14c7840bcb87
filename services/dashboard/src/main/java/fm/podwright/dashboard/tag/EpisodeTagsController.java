package fm.podwright.dashboard.tag;

import fm.podwright.core.feed.ChangingTags;
import fm.podwright.core.feed.Tagged;
import fm.podwright.dashboard.http.Errors;
import fm.podwright.dashboard.http.Fields;
import fm.podwright.dashboard.session.May;
import fm.podwright.dashboard.tag.EpisodeTagsPages.Found;
import fm.podwright.domain.account.Act;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.episode.Release.Published;
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
import java.util.Map;
import java.util.Optional;

/// What an episode says in tags of its feed.
@Controller("/episodes/{id}/tags")
@Produces(MediaType.TEXT_HTML)
final class EpisodeTagsController {
  private final EpisodeTagsPages pages;
  private final ChangingTags changing;
  private final TagAnswers answers;
  private final Errors errors;

  EpisodeTagsController(
      EpisodeTagsPages pages, ChangingTags changing, TagAnswers answers, Errors errors) {
    this.pages = pages;
    this.changing = changing;
    this.answers = answers;
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
    var outcome = changing.change(member.account(), episode.id(), tagged);
    var sent =
        new TagAnswers.Sent(
            form.fields(),
            form.again(),
            found.form(),
            found.tags().version(),
            (status, told) -> page(request, member, found, status, told));
    var isOut = episode.release() instanceof Published;
    return answers.of(request, outcome, sent, isOut ? "Saved. The feed says it now." : "Saved.");
  }

  private HttpResponse<?> page(
      HttpRequest<?> request, Member member, Found found, HttpStatus status, Form form) {
    return HttpResponse.status(status).body(pages.of(request, member, found, form, Form.EMPTY));
  }
}
