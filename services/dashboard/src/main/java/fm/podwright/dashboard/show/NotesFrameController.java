package fm.podwright.dashboard.show;

import fm.podwright.core.feed.FramingNotes;
import fm.podwright.core.feed.Kept;
import fm.podwright.core.feed.Unchanged;
import fm.podwright.core.show.NotesFrames;
import fm.podwright.core.show.Shows;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.dashboard.Frames;
import fm.podwright.dashboard.http.Errors;
import fm.podwright.dashboard.http.Fields;
import fm.podwright.dashboard.http.Notices;
import fm.podwright.dashboard.http.Refusal;
import fm.podwright.dashboard.http.Shown;
import fm.podwright.dashboard.session.May;
import fm.podwright.domain.account.Act;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.show.Finding;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.show.ShowId;
import fm.podwright.templates.dashboard.Notice;
import fm.podwright.templates.dashboard.Section;
import fm.podwright.templates.dashboard.show.NotesFramePage;
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

/// What new notes of a show begin as, and what stands under all of them.
@Controller("/shows/{id}/notes")
@Produces(MediaType.TEXT_HTML)
@May(Act.MANAGE_SHOWS)
final class NotesFrameController {
  private final Tenancy tenancy;
  private final Shows shows;
  private final NotesFrames frames;
  private final FramingNotes framing;
  private final Frames around;
  private final Notices notices;
  private final Errors errors;

  NotesFrameController(
      Tenancy tenancy,
      Shows shows,
      NotesFrames frames,
      FramingNotes framing,
      Frames around,
      Notices notices,
      Errors errors) {
    this.tenancy = tenancy;
    this.shows = shows;
    this.frames = frames;
    this.framing = framing;
    this.around = around;
    this.notices = notices;
    this.errors = errors;
  }

  @Get
  Optional<NotesFramePage> show(HttpRequest<?> request, Member member, ShowId id) {
    return find(member, id).map(show -> page(request, show, Shown.in(stored(member, show))));
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> update(
      HttpRequest<?> request, Member member, ShowId id, @Body Map<String, String> body) {
    var form = new NotesFrameForm(new Fields(body));
    return find(member, id)
        .<HttpResponse<?>>map(show -> change(request, member, show, form))
        .orElseGet(() -> errors.answer(request, HttpStatus.NOT_FOUND));
  }

  private HttpResponse<?> change(
      HttpRequest<?> request, Member member, Show show, NotesFrameForm form) {
    var wrong = form.findings();
    if (!wrong.isEmpty()) return refuse(request, show, form, wrong);
    var account = member.account();
    var seen = Shown.by(form.fields());
    Unchanged unchanged = () -> seen.isOf(NotesFrameForm.of(frames.of(account, show.id())));
    return switch (framing.frame(account, show.id(), form.frame(), unchanged)) {
      case Kept.Done<?> _ ->
          notices.redirect(
              URI.create("/shows/" + show.id() + "/notes"),
              Notice.good("Saved. Every episode has it."));
      case Kept.Refused(var stopped) -> refuse(request, show, form, footer(stopped));
      case Kept.Conflict() -> {
        var both = seen.beside(stored(member, show), form.fields().form());
        yield HttpResponse.status(HttpStatus.CONFLICT).body(page(request, show, both));
      }
      case Kept.NotFound() -> errors.answer(request, HttpStatus.NOT_FOUND);
    };
  }

  /// Only the footer reaches the feed, so it is what must be mended.
  private static List<Finding> footer(List<Finding> stopped) {
    return stopped.stream()
        .filter(Finding::blocks)
        .map(it -> Finding.error("footer", it.problem(), it.remedy()))
        .toList();
  }

  private HttpResponse<?> refuse(
      HttpRequest<?> request, Show show, NotesFrameForm form, List<Finding> findings) {
    var told = Refusal.in(form.fields().form(), findings);
    return HttpResponse.unprocessableEntity().body(page(request, show, told));
  }

  private Form stored(Member member, Show show) {
    var account = member.account();
    return tenancy.in(account, () -> NotesFrameForm.of(frames.of(account, show.id())));
  }

  private Optional<Show> find(Member member, ShowId id) {
    return tenancy.in(member.account(), () -> shows.find(member.account(), id));
  }

  private NotesFramePage page(HttpRequest<?> request, Show show, Form form) {
    return new NotesFramePage(around.around(request, show, Section.SETTINGS), form);
  }
}
