package fm.podwright.core.billing;

import com.stripe.param.WebhookEndpointCreateParams;
import com.stripe.param.WebhookEndpointCreateParams.EnabledEvent;
import com.stripe.param.WebhookEndpointListParams;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Has Stripe tell us of what changes.
record WebhookSetup(StripeConnection connection, Consumer<String> say) {
  /// All that can change what we know of a customer.
  private static final List<EnabledEvent> EVENTS =
      List.of(
          EnabledEvent.CHECKOUT__SESSION__COMPLETED,
          EnabledEvent.CUSTOMER__SUBSCRIPTION__CREATED,
          EnabledEvent.CUSTOMER__SUBSCRIPTION__UPDATED,
          EnabledEvent.CUSTOMER__SUBSCRIPTION__DELETED,
          EnabledEvent.CUSTOMER__SUBSCRIPTION__PAUSED,
          EnabledEvent.CUSTOMER__SUBSCRIPTION__RESUMED,
          EnabledEvent.INVOICE__PAID,
          EnabledEvent.INVOICE__PAYMENT_FAILED,
          EnabledEvent.INVOICE__VOIDED,
          EnabledEvent.INVOICE__MARKED_UNCOLLECTIBLE);

  /// Gives the secret, which Stripe tells only when the endpoint is made.
  Optional<String> run(String address) {
    var params = WebhookEndpointListParams.builder().setLimit(100L).build();
    var isThere =
        connection.ask(stripe -> stripe.webhookEndpoints().list(params)).getData().stream()
            .anyMatch(it -> address.equals(it.getUrl()));
    if (isThere) {
      say.accept("webhook " + address + ": is there; its secret is at Stripe's dashboard");
      return Optional.empty();
    }
    var wanted =
        WebhookEndpointCreateParams.builder()
            .setUrl(address)
            .setDescription("Podwright")
            .addAllEnabledEvent(EVENTS)
            .build();
    var made = connection.ask(stripe -> stripe.webhookEndpoints().create(wanted));
    say.accept("webhook " + address + ": made; set PODWRIGHT_STRIPE_WEBHOOK_SECRET to");
    say.accept(made.getSecret());
    return Optional.of(made.getSecret());
  }
}
