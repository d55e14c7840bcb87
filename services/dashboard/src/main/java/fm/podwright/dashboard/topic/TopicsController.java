package fm.podwright.dashboard.topic;

import fm.podwright.core.feed.KeepingTopics;
import fm.podwright.core.feed.Kept;
import fm.podwright.dashboard.http.Errors;
import fm.podwright.dashboard.http.Fields;
import fm.podwright.dashboard.http.Notices;
import fm.podwright.dashboard.http.Refusal;
import fm.podwright.dashboard.session.May;
import fm.podwright.domain.account.Act;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.show.Finding;
import fm.podwright.domain.show.ShowId;
import fm.podwright.templates.dashboard.Notice;
import fm.podwright.templates.dashboard.topic.TopicsPage;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Lists the topics of a show and adds to them.
@Controller("/shows/{id}/topics")
@Produces(MediaType.TEXT_HTML)
final class TopicsController {
  private final FindingTopics finding;
  private final KeepingTopics keeping;
  private final TopicPages pages;
  private final Notices notices;
  private final Errors errors;

  TopicsController(
      FindingTopics finding,
      KeepingTopics keeping,
      TopicPages pages,
      Notices notices,
      Errors errors) {
    this.finding = finding;
    this.keeping = keeping;
    this.pages = pages;
    this.notices = notices;
    this.errors = errors;
  }

  @Get
  @May(Act.READ)
  Optional<TopicsPage> list(HttpRequest<?> request, Member member, ShowId id) {
    return finding
        .of(member.account(), id)
        .map(listed -> pages.list(request, member, listed, Form.EMPTY));
  }

  @Post
  @May(Act.DRAFT)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> create(
      HttpRequest<?> request, Member member, ShowId id, @Body Map<String, String> body) {
    var form = new TopicForm(new Fields(body));
    if (Finding.anyBlocks(form.findings())) {
      return refused(request, member, id, form, form.findings());
    }
    return switch (keeping.add(member.account(), id, form.edit())) {
      case Kept.Done(var topic, _) ->
          notices.redirect(
              URI.create("/topics/" + topic.id()),
              Notice.good(topic.name() + " is added. Now say what it is and where it lives?"));
      case Kept.Refused(var findings) -> refused(request, member, id, form, findings);
      case Kept.Conflict(), Kept.NotFound() -> errors.answer(request, HttpStatus.NOT_FOUND);
    };
  }

  private HttpResponse<?> refused(
      HttpRequest<?> request, Member member, ShowId id, TopicForm form, List<Finding> findings) {
    var told = Refusal.in(form.fields().form(), findings);
    return finding
        .of(member.account(), id)
        .<HttpResponse<?>>map(listed ->
            HttpResponse.unprocessableEntity().body(pages.list(request, member, listed, told)))
        .orElseGet(() -> errors.answer(request, HttpStatus.NOT_FOUND));
  }
}
