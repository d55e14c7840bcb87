package fm.podwright.dashboard.episode;

import fm.podwright.dashboard.http.Refusal;
import fm.podwright.dashboard.session.May;
import fm.podwright.domain.account.Act;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.episode.FrontMatter;
import fm.podwright.domain.episode.Notes;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is made of notes while they are written; nothing is stored.
@Controller("/episodes")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@May(Act.DRAFT)
final class NotesController {
  private final SeeingNotes seeing;

  NotesController(SeeingNotes seeing) {
    this.seeing = seeing;
  }

  /// Notes as they stand in the form just now, and whose they are.
  @Serdeable
  record Typed(String notes, @Nullable String episode) {}

  /// The notes as listeners will see them; their variables are those of the episode.
  @Post("/preview")
  HttpResponse<?> preview(Member member, @Body Typed typed) {
    var tooLong = Notes.tooLong(typed.notes());
    if (!tooLong.isEmpty()) return Refusal.of(HttpStatus.UNPROCESSABLE_ENTITY, tooLong);
    return notes(member, typed)
        .<HttpResponse<?>>map(
            it -> HttpResponse.ok(it.html()).contentType(MediaType.TEXT_HTML_TYPE))
        .orElseGet(HttpResponse::notFound);
  }

  /// The lines of the form's words that were read in a wrong encoding, and the words repaired.
  @Post("/repair")
  @Produces(MediaType.APPLICATION_JSON)
  RepairAnswer repair(@Body RepairAnswer.Asked asked) {
    return RepairAnswer.of(asked.words());
  }

  /// What front matter ahead of the notes says about the form's fields.
  @Post("/front-matter")
  @Produces(MediaType.APPLICATION_JSON)
  FrontMatterAnswer frontMatter(@Body Typed typed) {
    return FrontMatterAnswer.of(FrontMatter.parse(typed.notes()));
  }

  private Optional<Notes> notes(Member member, Typed typed) {
    if (typed.episode() == null) return Optional.of(Notes.of(typed.notes()));
    return seeing.of(member.account(), EpisodeId.of(typed.episode()), typed.notes());
  }
}
