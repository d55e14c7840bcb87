package fm.podwright.core.billing;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.net.RequestOptions;
import com.stripe.service.V1Services;
import jakarta.inject.Singleton;

/// The way to Stripe. What fails is told apart by what can be done: StripeUnavailable where asking
/// again later may help, StripeRefused where it will not.
@Singleton
final class StripeConnection {
  private final StripeClient client;

  StripeConnection(StripeSettings settings) {
    var millis = Math.toIntExact(settings.patience().toMillis());
    this.client =
        StripeClient.builder()
            .setApiKey(settings.secretKey().isEmpty() ? "none" : settings.secretKey())
            .setApiBase(settings.url())
            .setConnectTimeout(millis)
            .setReadTimeout(millis)
            .setMaxNetworkRetries(settings.retries())
            .build();
  }

  <T> T ask(Question<T> question) {
    try {
      return question.ask(client.v1());
    } catch (StripeException e) {
      throw failure(e);
    } catch (RuntimeException e) {
      // so a later page of a list says that it failed
      throw e.getCause() instanceof StripeException cause ? failure(cause) : e;
    }
  }

  private static RuntimeException failure(StripeException e) {
    return StripeRefused.isBehind(e) ? new StripeRefused(e) : new StripeUnavailable(e);
  }

  /// Under a key a request has its effect once, however often it is sent.
  static RequestOptions keyed(String key) {
    return RequestOptions.builder().setIdempotencyKey(key).build();
  }

  interface Question<T> {
    T ask(V1Services stripe) throws StripeException;
  }
}
