package fm.podwright.dashboard.billing;

import fm.podwright.core.billing.StripeUnavailable;
import fm.podwright.dashboard.http.Errors;
import fm.podwright.dashboard.http.Words;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.time.Duration;

/// Says that nobody can pay just now, and that nothing was charged.
@Singleton
final class StripeAway implements ExceptionHandler<StripeUnavailable, HttpResponse<?>> {
  private static final Words WORDS =
      new Words(
          "Stripe does not answer",
          "Plans cannot be bought or changed just now. Nothing was charged, and your plan is as it"
              + " was. Try again in a minute; everything else works meanwhile.");

  private final Errors errors;

  StripeAway(Errors errors) {
    this.errors = errors;
  }

  @Override
  @SuppressWarnings("rawtypes") // as the interface has it
  public HttpResponse<?> handle(HttpRequest request, StripeUnavailable failure) {
    return errors.away(request, failure, WORDS, Duration.ofMinutes(1));
  }
}
