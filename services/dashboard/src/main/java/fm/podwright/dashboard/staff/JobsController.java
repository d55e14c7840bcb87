package fm.podwright.dashboard.staff;

import fm.podwright.core.job.DeadJob;
import fm.podwright.core.staff.HandlingJobs;
import fm.podwright.core.staff.Operator;
import fm.podwright.dashboard.Frames;
import fm.podwright.dashboard.http.Fields;
import fm.podwright.dashboard.http.Notices;
import fm.podwright.dashboard.session.ForStaff;
import fm.podwright.templates.dashboard.Notice;
import fm.podwright.templates.dashboard.Section;
import fm.podwright.templates.dashboard.staff.JobsPage;
import fm.podwright.templates.form.Form;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
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
import java.util.UUID;

/// The jobs that were given up.
@Controller("/staff/jobs")
@ForStaff
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
final class JobsController {
  private static final URI JOBS = URI.create("/staff/jobs");
  private static final String AGAIN = "The job is tried again now.";

  private final HandlingJobs handling;
  private final Frames frames;
  private final Notices notices;

  JobsController(HandlingJobs handling, Frames frames, Notices notices) {
    this.handling = handling;
    this.frames = frames;
    this.notices = notices;
  }

  @Get
  JobsPage show(HttpRequest<?> request) {
    return page(request, Form.EMPTY);
  }

  @Post("/{id}/revival")
  Optional<HttpResponse<?>> retry(Operator operator, UUID id) {
    return answer(handling.retry(operator, id), AGAIN);
  }

  @Post("/revivals")
  HttpResponse<?> retryAll(Operator operator, @Body Map<String, String> body) {
    var count = handling.retryAll(operator, new Fields(body).line("kind"));
    return notices.redirect(JOBS, Notice.good(again(count)));
  }

  private static String again(int count) {
    return count == 1 ? AGAIN : "%,d jobs are tried again now.".formatted(count);
  }

  @Post("/{id}/removal")
  Optional<HttpResponse<?>> drop(
      HttpRequest<?> request, Operator operator, UUID id, @Body Map<String, String> body) {
    var fields = new Fields(body);
    var form = Reasons.given(Form.EMPTY, fields);
    if (form.refused()) {
      var told = Form.EMPTY.refuse("", form.error("reason"));
      return Optional.of(HttpResponse.unprocessableEntity().body(page(request, told)));
    }
    return answer(handling.drop(operator, id, fields.line("reason")), "The job is dropped.");
  }

  private Optional<HttpResponse<?>> answer(boolean isDone, String sentence) {
    return isDone ? Optional.of(notices.redirect(JOBS, Notice.good(sentence))) : Optional.empty();
  }

  private JobsPage page(HttpRequest<?> request, Form form) {
    var dead = handling.dead();
    return new JobsPage(
        frames.around(request).at(Section.STAFF),
        dead.stream().map(Lines::dead).toList(),
        dead.stream().map(DeadJob::name).distinct().sorted().toList(),
        form);
  }
}
