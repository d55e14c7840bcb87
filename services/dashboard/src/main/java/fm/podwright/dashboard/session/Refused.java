package fm.podwright.dashboard.session;

import fm.podwright.dashboard.http.Errors;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;
import jakarta.inject.Singleton;

/// Sends the signed-out to where one signs in, and tells everybody else that the role does not
/// allow it.
@Singleton
@Replaces(DefaultAuthorizationExceptionHandler.class)
final class Refused implements ExceptionHandler<AuthorizationException, MutableHttpResponse<?>> {
  private final Errors errors;

  Refused(Errors errors) {
    this.errors = errors;
  }

  @Override
  @SuppressWarnings("rawtypes") // as the interface has it
  public MutableHttpResponse<?> handle(HttpRequest request, AuthorizationException refusal) {
    if (refusal.isForbidden()) return errors.answer(request, HttpStatus.FORBIDDEN);
    if (Errors.isForProgram(request)) {
      return errors.answer(request, HttpStatus.UNAUTHORIZED);
    }
    return HttpResponse.seeOther(UriBuilder.of("/sign-in").queryParam("to", back(request)).build());
  }

  /// Only what was asked for with GET can be asked for again.
  private static String back(HttpRequest<?> request) {
    return request.getMethodName().equals("GET") ? request.getUri().toString() : "/";
  }
}
