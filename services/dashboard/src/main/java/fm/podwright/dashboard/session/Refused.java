package fm.podwright.dashboard.session;

import fm.podwright.dashboard.http.Errors;
import fm.podwright.dashboard.http.Words;
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
    if (refusal.isForbidden()) return forbidden(request);
    if (Errors.isForProgram(request)) {
      return errors.answer(request, HttpStatus.UNAUTHORIZED);
    }
    return HttpResponse.seeOther(UriBuilder.of("/sign-in").queryParam("to", back(request)).build());
  }

  private MutableHttpResponse<?> forbidden(HttpRequest<?> request) {
    return MayRule.suspension(request)
        .<MutableHttpResponse<?>>map(why -> errors.answer(request, HttpStatus.FORBIDDEN, held(why)))
        .orElseGet(() -> errors.answer(request, HttpStatus.FORBIDDEN));
  }

  private static Words held(String why) {
    return new Words(
        "The account is suspended",
        "Nothing was changed: everything can be read, and nothing written, uploaded or published."
            + " The reason given: %s. The mail about it says how to answer.".formatted(why));
  }

  /// Only what was asked for with GET can be asked for again.
  private static String back(HttpRequest<?> request) {
    return request.getMethodName().equals("GET") ? request.getUri().toString() : "/";
  }
}
