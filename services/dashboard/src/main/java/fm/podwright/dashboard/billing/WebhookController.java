package fm.podwright.dashboard.billing;

import fm.podwright.core.billing.Receiving;
import fm.podwright.core.process.Launcher;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes Stripe's events. Whoever sends one has to have signed it; nobody is told why not.
@Controller("/stripe/webhook")
@Secured(SecurityRule.IS_ANONYMOUS)
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
final class WebhookController {
  private static final Logger log = LoggerFactory.getLogger(WebhookController.class);

  private final Receiving receiving;

  WebhookController(Receiving receiving) {
    this.receiving = receiving;
  }

  @Post
  HttpResponse<?> receive(
      @Header(name = "Stripe-Signature", defaultValue = "") String signature, @Body byte[] body) {
    try {
      return receiving.receive(signature, body) ? HttpResponse.ok() : HttpResponse.badRequest();
    } catch (RuntimeException e) { // whatever it is: Stripe sends it again
      log.atWarn().addKeyValue("reason", Launcher.cause(e)).log("an event of Stripe's is not kept");
      return HttpResponse.status(HttpStatus.SERVICE_UNAVAILABLE)
          .header(HttpHeaders.RETRY_AFTER, "60");
    }
  }
}
