package fm.podwright.dashboard.tag;

import fm.podwright.core.feed.ChangingTags;
import fm.podwright.core.feed.Tagged;
import fm.podwright.dashboard.http.Errors;
import fm.podwright.dashboard.http.Fields;
import fm.podwright.dashboard.session.May;
import fm.podwright.dashboard.tag.ShowTagsPages.Found;
import fm.podwright.domain.account.Act;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.show.Finding;
import fm.podwright.domain.show.ShowId;
import fm.podwright.templates.dashboard.tag.ShowTagsPage;
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

/// What a show says in tags of its feed.
@Controller("/shows/{id}/tags")
@Produces(MediaType.TEXT_HTML)
final class ShowTagsController {
  private final ShowTagsPages pages;
  private final ChangingTags changing;
  private final TagAnswers answers;
  private final Errors errors;

  ShowTagsController(
      ShowTagsPages pages, ChangingTags changing, TagAnswers answers, Errors errors) {
    this.pages = pages;
    this.changing = changing;
    this.answers = answers;
    this.errors = errors;
  }

  @Get
  @May(Act.READ)
  Optional<ShowTagsPage> show(HttpRequest<?> request, Member member, ShowId id) {
    return pages.find(member, id).map(found -> pages.of(request, member, found, found.form()));
  }

  @Post
  @May(Act.MANAGE_SHOWS)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> update(
      HttpRequest<?> request, Member member, ShowId id, @Body Map<String, String> body) {
    var form = new ShowTagsForm(new Fields(body));
    return pages
        .find(member, id)
        .<HttpResponse<?>>map(found -> change(request, member, found, form))
        .orElseGet(() -> errors.answer(request, HttpStatus.NOT_FOUND));
  }

  private HttpResponse<?> change(
      HttpRequest<?> request, Member member, Found found, ShowTagsForm form) {
    var sent =
        new TagAnswers.Sent(
            form.fields(),
            form.again(),
            found.form(),
            found.tags().version(),
            (status, told) -> page(request, member, found, status, told));
    var findings = form.findings();
    if (Finding.anyBlocks(findings)) return sent.refused(findings);
    var tagged = new Tagged<>(form.tags(), form.version());
    var outcome = changing.change(member.account(), found.feed().show().id(), tagged);
    return answers.of(request, outcome, sent, "Saved. The feed says it now.");
  }

  private HttpResponse<?> page(
      HttpRequest<?> request, Member member, Found found, HttpStatus status, Form form) {
    return HttpResponse.status(status).body(pages.of(request, member, found, form));
  }
}
