package fm.podwright.dashboard.episode;

import fm.podwright.dashboard.http.Refusal;
import fm.podwright.dashboard.session.May;
import fm.podwright.domain.account.Act;
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

/// What is made of notes while they are written; nothing is stored.
@Controller("/episodes")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@May(Act.DRAFT)
final class NotesController {
  /// Notes as they stand in the form just now.
  @Serdeable
  record Typed(String notes) {}

  /// The notes as listeners will see them.
  @Post("/preview")
  HttpResponse<?> preview(@Body Typed typed) {
    var tooLong = Notes.tooLong(typed.notes());
    if (!tooLong.isEmpty()) return Refusal.of(HttpStatus.UNPROCESSABLE_ENTITY, tooLong);
    return HttpResponse.ok(EpisodePages.html(typed.notes())).contentType(MediaType.TEXT_HTML_TYPE);
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
}
