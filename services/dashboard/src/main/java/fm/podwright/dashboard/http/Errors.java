package fm.podwright.dashboard.http;

import fm.podwright.core.account.TooBusy;
import fm.podwright.core.database.Pulse;
import fm.podwright.core.process.Outage;
import fm.podwright.domain.tenancy.Ids;
import fm.podwright.templates.dashboard.PlainFrame;
import fm.podwright.templates.dashboard.SignUp;
import fm.podwright.templates.dashboard.error.ErrorPage;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers that say what went wrong: a page for people, a problem document for programs. Each has a
/// reference by which an operator finds it in the log; no answer tells how we are built.
@Singleton
public class Errors {
  /// What a page of somebody else's may not do.
  static final Words FOREIGN =
      new Words(
          "This did not come from Podwright",
          "The request did not come from a page of this dashboard, so nothing was changed."
              + " Open the page here and try again.");

  private static final Words DATABASE_AWAY =
      new Words(
          "The database does not answer",
          "Pages can neither be shown nor saved just now; listeners are served all the same. What"
              + " you typed is still in your browser: go back, and try again in a minute.");

  private static final Logger log = LoggerFactory.getLogger(Errors.class);

  private final Ids ids;
  private final Pulse pulse;

  Errors(Ids ids, Pulse pulse) {
    this.ids = ids;
    this.pulse = pulse;
  }

  /// An answer with the words that belong to the status.
  public MutableHttpResponse<?> answer(HttpRequest<?> request, HttpStatus status) {
    return answer(request, status, Words.of(status));
  }

  /// An answer with words of one's own.
  public MutableHttpResponse<?> answer(HttpRequest<?> request, HttpStatus status, Words words) {
    var reference = ids.next().toString();
    log.atInfo()
        .addKeyValue("reference", reference)
        .addKeyValue("status", status.getCode())
        .addKeyValue("method", request.getMethodName())
        .log("refused");
    return write(request, status, words, reference);
  }

  /// The answer while something outside does not: nothing failed here, and a later try may help.
  public MutableHttpResponse<?> away(
      HttpRequest<?> request, RuntimeException failure, Words words, Duration again) {
    log.atWarn().addKeyValue("reason", failure.getMessage()).log("something outside is away");
    return answer(request, HttpStatus.SERVICE_UNAVAILABLE, words)
        .header(HttpHeaders.RETRY_AFTER, Long.toString(again.toSeconds()));
  }

  /// The answer to a failure of ours, which is written to the log.
  MutableHttpResponse<?> failed(HttpRequest<?> request, Throwable failure) {
    if (failure instanceof TooBusy) {
      return answer(request, HttpStatus.SERVICE_UNAVAILABLE).header(HttpHeaders.RETRY_AFTER, "5");
    }
    if (Outage.isBehind(failure)) return databaseAway(request, failure);
    var reference = ids.next().toString();
    log.atError()
        .addKeyValue("reference", reference)
        .addKeyValue("method", request.getMethodName())
        .setCause(failure)
        .log("failed");
    var status = HttpStatus.INTERNAL_SERVER_ERROR;
    return write(request, status, Words.of(status), reference);
  }

  private MutableHttpResponse<?> databaseAway(HttpRequest<?> request, Throwable failure) {
    pulse.doubt();
    log.atWarn().setCause(failure).log("the database is away");
    return answer(request, HttpStatus.SERVICE_UNAVAILABLE, DATABASE_AWAY)
        .header(HttpHeaders.RETRY_AFTER, "10");
  }

  /// True if the answer is for a program: it asks for JSON, sends some, or is a fetch by a script
  /// that asks for no page.
  public static boolean isForProgram(HttpRequest<?> request) {
    return isFetch(request)
        || request.accept().stream().anyMatch(Errors::isJson)
        || request.getContentType().filter(Errors::isJson).isPresent()
        || request.getPath().startsWith("/api/");
  }

  private static boolean isFetch(HttpRequest<?> request) {
    var mode = request.getHeaders().findFirst("Sec-Fetch-Mode").orElse("navigate");
    return !mode.equals("navigate") && !request.accept().contains(MediaType.TEXT_HTML_TYPE);
  }

  private static boolean isJson(MediaType type) {
    return type.getSubtype().endsWith("json");
  }

  private static MutableHttpResponse<?> write(
      HttpRequest<?> request, HttpStatus status, Words words, String reference) {
    if (isForProgram(request)) {
      var problem =
          new Problem(
              "about:blank",
              words.title(),
              status.getCode(),
              words.text(),
              "urn:uuid:" + reference);
      return HttpResponse.status(status).body(problem).contentType(Problem.MEDIA_TYPE);
    }
    var frame = new PlainFrame(Optional.empty(), SignUp.OPEN);
    return HttpResponse.status(status)
        .body(new ErrorPage(frame, words.title(), words.text(), reference));
  }
}
