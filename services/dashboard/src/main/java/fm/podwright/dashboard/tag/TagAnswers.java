package fm.podwright.dashboard.tag;

import fm.podwright.core.feed.TagOutcome;
import fm.podwright.dashboard.http.Errors;
import fm.podwright.dashboard.http.Fields;
import fm.podwright.dashboard.http.Notices;
import fm.podwright.dashboard.http.Refusal;
import fm.podwright.dashboard.http.Shown;
import fm.podwright.domain.show.Finding;
import fm.podwright.templates.dashboard.Notice;
import fm.podwright.templates.form.Form;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.function.BiFunction;

/// Answers what came of tags that were sent to be saved.
@Singleton
final class TagAnswers {
  private final Notices notices;
  private final Errors errors;

  TagAnswers(Notices notices, Errors errors) {
    this.notices = notices;
    this.errors = errors;
  }

  /// A form of tags as it was sent, `typed` as it is shown again, and what is stored by now.
  record Sent(
      Fields fields,
      Form typed,
      Form stored,
      int version,
      BiFunction<HttpStatus, Form, HttpResponse<?>> page) {
    HttpResponse<?> refused(List<Finding> findings) {
      var told = Refusal.in(typed, TagFields.told(findings));
      return page.apply(HttpStatus.UNPROCESSABLE_ENTITY, told);
    }

    HttpResponse<?> overtaken() {
      var both = Shown.by(fields).beside(stored, typed).with("version", String.valueOf(version));
      return page.apply(HttpStatus.CONFLICT, both);
    }
  }

  /// The page once more; it says `saved` if the tags are stored.
  HttpResponse<?> of(HttpRequest<?> request, TagOutcome outcome, Sent sent, String saved) {
    return switch (outcome) {
      case TagOutcome.Saved _ ->
          notices.redirect(URI.create(request.getPath()), Notice.good(saved));
      case TagOutcome.Refused(var findings) -> sent.refused(findings);
      case TagOutcome.NotFound() -> errors.answer(request, HttpStatus.NOT_FOUND);
      case TagOutcome.Conflict() -> sent.overtaken();
    };
  }
}
