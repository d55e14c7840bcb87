package fm.podwright.dashboard.http;

import fm.podwright.core.storage.StorageUnavailable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Says that files cannot be taken just now, and that nothing is lost.
@Singleton
final class StorageAway implements ExceptionHandler<StorageUnavailable, HttpResponse<?>> {
  private static final Logger log = LoggerFactory.getLogger(StorageAway.class);
  private static final Words WORDS =
      new Words(
          "Storage does not answer",
          "Files cannot be taken or shown just now. What you wrote and what was sent is kept; an"
              + " upload goes on by itself. Try again in a minute.");

  private final Errors errors;

  StorageAway(Errors errors) {
    this.errors = errors;
  }

  @Override
  @SuppressWarnings("rawtypes") // as the interface has it
  public HttpResponse<?> handle(HttpRequest request, StorageUnavailable failure) {
    log.atWarn().addKeyValue("reason", failure.getMessage()).log("storage is away");
    return errors
        .answer(request, HttpStatus.SERVICE_UNAVAILABLE, WORDS)
        .header(HttpHeaders.RETRY_AFTER, "10");
  }
}
