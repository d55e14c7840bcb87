package fm.podwright.dashboard.http;

import fm.podwright.core.storage.StorageUnavailable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.time.Duration;

/// Says that files cannot be taken just now, and that nothing is lost.
@Singleton
final class StorageAway implements ExceptionHandler<StorageUnavailable, HttpResponse<?>> {
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
    return errors.away(request, failure, WORDS, Duration.ofSeconds(10));
  }
}
