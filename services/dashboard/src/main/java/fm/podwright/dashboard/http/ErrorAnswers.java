package fm.podwright.dashboard.http;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;

/// Gives every error of the framework our words.
@Primary
@Singleton
final class ErrorAnswers implements ErrorResponseProcessor<Object> {
  private final Errors errors;

  ErrorAnswers(Errors errors) {
    this.errors = errors;
  }

  @Override
  @SuppressWarnings("unchecked") // a page or a problem, and both are objects
  public MutableHttpResponse<Object> processResponse(
      ErrorContext context, MutableHttpResponse<?> response) {
    var request = context.getRequest();
    var status = HttpStatus.valueOf(response.code());
    var cause = context.getRootCause();
    var answer =
        status.getCode() >= 500 && cause.isPresent()
            ? errors.failed(request, cause.get())
            : errors.answer(request, status);
    response.getHeaders().findFirst(HttpHeaders.ALLOW).ifPresent(it -> answer.header("Allow", it));
    return (MutableHttpResponse<Object>) answer;
  }
}
