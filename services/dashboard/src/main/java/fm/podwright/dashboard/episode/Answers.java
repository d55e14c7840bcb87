package fm.podwright.dashboard.episode;

import fm.podwright.core.feed.Outcome;
import fm.podwright.dashboard.http.Errors;
import fm.podwright.dashboard.http.Refusal;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.show.Finding;
import fm.podwright.templates.form.Form;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;

/// What is answered to somebody who wanted something done to an episode: nothing that was typed is
/// ever lost on the way.
@Singleton
class Answers {
  private static final String CONFLICT =
      "Somebody saved this episode meanwhile, perhaps you in another tab. What you wrote stands"
          + " below and is not saved yet: saving again puts it over theirs.";

  private final FindingEpisode finding;
  private final EpisodePages pages;
  private final Errors errors;

  Answers(FindingEpisode finding, EpisodePages pages, Errors errors) {
    this.finding = finding;
    this.pages = pages;
    this.errors = errors;
  }

  /// The answer to `outcome`; what was done is answered by `done`.
  HttpResponse<?> to(Asked asked, Outcome outcome, Function<Episode, HttpResponse<?>> done) {
    return switch (outcome) {
      case Outcome.Done(var episode, _) -> done.apply(episode);
      case Outcome.Refused(var findings) -> refused(asked, findings);
      case Outcome.Conflict(var theirs) -> conflict(asked, theirs);
      case Outcome.NotFound() -> missing(asked.request());
    };
  }

  /// Who asked, for which episode, with which form.
  record Asked(HttpRequest<?> request, Member member, EpisodeId id, EpisodeForm form) {
    boolean isProgram() {
      return Errors.isForProgram(request);
    }
  }

  /// The page once more, with a sentence above what was typed.
  HttpResponse<?> again(Asked asked, HttpStatus status, String sentence) {
    return page(asked, status, asked.form().fields().form().refuse("", sentence));
  }

  HttpResponse<?> missing(HttpRequest<?> request) {
    return errors.answer(request, HttpStatus.NOT_FOUND);
  }

  private HttpResponse<?> refused(Asked asked, List<Finding> findings) {
    if (asked.isProgram()) return Refusal.of(HttpStatus.UNPROCESSABLE_ENTITY, findings);
    var form = asked.form().fields().form();
    for (var it : findings) {
      if (it.blocks()) form = form.refuse(field(it), it.sentence());
    }
    return page(asked, HttpStatus.UNPROCESSABLE_ENTITY, form);
  }

  private static String field(Finding finding) {
    return finding.field().startsWith("show.") ? "" : finding.field();
  }

  private HttpResponse<?> conflict(Asked asked, Episode theirs) {
    if (!asked.isProgram()) return again(asked, HttpStatus.CONFLICT, CONFLICT);
    var found = finding.find(asked.member().account(), asked.id()).orElseThrow();
    return HttpResponse.status(HttpStatus.CONFLICT)
        .body(new Conflict(Conflict.WORDS, theirs.version(), StoredForm.of(found)))
        .contentType(MediaType.APPLICATION_JSON_TYPE);
  }

  private HttpResponse<?> page(Asked asked, HttpStatus status, Form form) {
    return finding
        .find(asked.member().account(), asked.id())
        .<HttpResponse<?>>map(found ->
            HttpResponse.status(status)
                .body(
                    pages.of(asked.request(), asked.member(), found, EpisodePages.Said.form(form))))
        .orElseGet(() -> missing(asked.request()));
  }
}
