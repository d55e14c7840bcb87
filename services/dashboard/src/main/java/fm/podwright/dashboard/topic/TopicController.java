package fm.podwright.dashboard.topic;

import fm.podwright.core.feed.KeepingTopics;
import fm.podwright.core.feed.Kept;
import fm.podwright.core.feed.Unchanged;
import fm.podwright.dashboard.http.Confirmation;
import fm.podwright.dashboard.http.Errors;
import fm.podwright.dashboard.http.Fields;
import fm.podwright.dashboard.http.Notices;
import fm.podwright.dashboard.http.Refusal;
import fm.podwright.dashboard.http.Shown;
import fm.podwright.dashboard.session.May;
import fm.podwright.domain.account.Act;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.show.Finding;
import fm.podwright.domain.show.TopicId;
import fm.podwright.templates.dashboard.Notice;
import fm.podwright.templates.dashboard.topic.TopicPage;
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
import java.util.function.Function;

/// Changes and removes topics.
@Controller("/topics/{id}")
@Produces(MediaType.TEXT_HTML)
final class TopicController {
  private final FindingTopics finding;
  private final KeepingTopics keeping;
  private final TopicPages pages;
  private final Notices notices;
  private final Errors errors;

  TopicController(
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
  Optional<TopicPage> show(HttpRequest<?> request, Member member, TopicId id) {
    return finding
        .find(member.account(), id)
        .map(found -> pages.of(request, member, found, shown(found), Form.EMPTY));
  }

  @Post
  @May(Act.DRAFT)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> update(
      HttpRequest<?> request, Member member, TopicId id, @Body Map<String, String> body) {
    var form = new TopicForm(new Fields(body));
    return changing(request, member, id, found -> update(request, member, found, form));
  }

  @Post("/deletion")
  @May(Act.DRAFT)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> delete(
      HttpRequest<?> request, Member member, TopicId id, @Body Map<String, String> body) {
    var typed = new Fields(body).exact("confirmation");
    return changing(request, member, id, found -> delete(request, member, found, typed));
  }

  private HttpResponse<?> changing(
      HttpRequest<?> request,
      Member member,
      TopicId id,
      Function<FoundTopic, HttpResponse<?>> change) {
    var found = finding.find(member.account(), id);
    if (found.isEmpty()) return errors.answer(request, HttpStatus.NOT_FOUND);
    return TopicPages.mayChange(member, found.get())
        ? change.apply(found.get())
        : errors.answer(request, HttpStatus.FORBIDDEN);
  }

  private HttpResponse<?> update(
      HttpRequest<?> request, Member member, FoundTopic found, TopicForm form) {
    if (Finding.anyBlocks(form.findings())) {
      return refused(request, member, found, form, form.findings());
    }
    var account = member.account();
    var id = found.topic().id();
    var seen = Shown.by(form.fields());
    Unchanged unchanged =
        () ->
            finding
                .findInside(account, id)
                .map(it -> TopicForm.of(it.topic()))
                .filter(seen::isOf)
                .isPresent();
    return switch (keeping.change(account, id, form.edit(), unchanged)) {
      case Kept.Done(var topic, _) ->
          notices.redirect(URI.create("/topics/" + topic.id()), Notice.good("Saved."));
      case Kept.Refused(var findings) -> refused(request, member, found, form, findings);
      case Kept.Conflict() -> conflict(request, member, id, form);
      case Kept.NotFound() -> errors.answer(request, HttpStatus.NOT_FOUND);
    };
  }

  private HttpResponse<?> delete(
      HttpRequest<?> request, Member member, FoundTopic found, String typed) {
    var topic = found.topic();
    if (!found.episodes().isEmpty() && !Confirmation.isOf(topic.name(), typed)) {
      var told = Form.EMPTY.refuse("confirmation", "This is not its name. Type it as it stands.");
      return HttpResponse.unprocessableEntity()
          .body(pages.of(request, member, found, shown(found), told));
    }
    return switch (keeping.remove(member.account(), topic.id())) {
      case Kept.Done(_, _), Kept.Conflict(), Kept.NotFound() ->
          notices.redirect(
              URI.create("/shows/" + found.show().id() + "/topics"),
              Notice.good(topic.name() + " is removed."));
      case Kept.Refused(var findings) ->
          HttpResponse.unprocessableEntity()
              .body(
                  pages.of(request, member, found, Refusal.in(shown(found), findings), Form.EMPTY));
    };
  }

  private HttpResponse<?> refused(
      HttpRequest<?> request,
      Member member,
      FoundTopic found,
      TopicForm form,
      List<Finding> findings) {
    var told = Refusal.in(form.fields().form(), findings);
    return HttpResponse.unprocessableEntity()
        .body(pages.of(request, member, found, told, Form.EMPTY));
  }

  private HttpResponse<?> conflict(
      HttpRequest<?> request, Member member, TopicId id, TopicForm form) {
    var now = finding.find(member.account(), id);
    if (now.isEmpty()) return errors.answer(request, HttpStatus.NOT_FOUND);
    var stored = TopicForm.of(now.get().topic());
    var both = Shown.by(form.fields()).beside(stored, form.fields().form());
    return HttpResponse.status(HttpStatus.CONFLICT)
        .body(pages.of(request, member, now.get(), both, Form.EMPTY));
  }

  private static Form shown(FoundTopic found) {
    return Shown.in(TopicForm.of(found.topic()));
  }
}
