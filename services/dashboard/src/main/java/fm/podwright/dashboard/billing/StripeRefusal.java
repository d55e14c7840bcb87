package fm.podwright.dashboard.billing;

import fm.podwright.core.billing.StripeRefused;
import fm.podwright.dashboard.http.Errors;
import fm.podwright.dashboard.http.Words;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Says that Stripe said no, which whoever runs the installation has to look at: why stands in the
/// log.
@Singleton
final class StripeRefusal implements ExceptionHandler<StripeRefused, HttpResponse<?>> {
  private static final Logger log = LoggerFactory.getLogger(StripeRefusal.class);
  private static final Words WORDS =
      new Words(
          "Stripe refused this",
          "Nothing was charged, and your plan is as it was. Trying again will not help: tell"
              + " whoever runs this installation, with the reference below.");

  private final Errors errors;

  StripeRefusal(Errors errors) {
    this.errors = errors;
  }

  @Override
  @SuppressWarnings("rawtypes") // as the interface has it
  public HttpResponse<?> handle(HttpRequest request, StripeRefused failure) {
    log.atError().addKeyValue("reason", failure.getMessage()).log("Stripe refused");
    return errors.answer(request, HttpStatus.BAD_GATEWAY, WORDS);
  }
}
