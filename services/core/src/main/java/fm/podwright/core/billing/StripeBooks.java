package fm.podwright.core.billing;

import com.stripe.model.Invoice;
import com.stripe.param.InvoiceListParams;
import com.stripe.param.SubscriptionCancelParams;
import com.stripe.param.SubscriptionListParams;
import fm.podwright.domain.billing.Plans;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads all that Stripe has of everybody, a hundred a request. Throws StripeUnavailable.
@Singleton
class StripeBooks {
  private static final long PAGE = 100;

  private final StripeConnection connection;
  private final StripeReading reading;

  StripeBooks(StripeConnection connection, Plans plans) {
    this.connection = connection;
    this.reading = new StripeReading(plans);
  }

  /// All subscriptions, ended ones too, by their customers.
  Map<String, List<Booked>> subscriptions() {
    var unpaid = unpaid();
    var params =
        SubscriptionListParams.builder()
            .setStatus(SubscriptionListParams.Status.ALL)
            .setLimit(PAGE)
            .build();
    return connection.ask(stripe -> {
      var found = new HashMap<String, List<Booked>>();
      for (var it : stripe.subscriptions().list(params).autoPagingIterable()) {
        var since = Optional.ofNullable(unpaid.get(it.getId()));
        found
            .computeIfAbsent(it.getCustomer(), _ -> new ArrayList<>())
            .add(reading.booked(it, () -> since));
      }
      return found;
    });
  }

  /// Ends a subscription at once; what was paid for the rest is credited to the customer.
  void cancel(String subscription) {
    var params = SubscriptionCancelParams.builder().setProrate(true).setInvoiceNow(true).build();
    connection.ask(stripe -> stripe.subscriptions().cancel(subscription, params));
  }

  /// When the oldest open invoice of each subscription was made.
  private Map<String, Instant> unpaid() {
    var params =
        InvoiceListParams.builder().setStatus(InvoiceListParams.Status.OPEN).setLimit(PAGE).build();
    return connection.ask(stripe -> {
      var oldest = new HashMap<String, Instant>();
      for (var it : stripe.invoices().list(params).autoPagingIterable()) {
        var made = Instant.ofEpochSecond(it.getCreated());
        subscription(it).ifPresent(id -> oldest.merge(id, made, StripeBooks::earlier));
      }
      return oldest;
    });
  }

  private static Optional<String> subscription(Invoice invoice) {
    return Optional.ofNullable(invoice.getParent())
        .map(Invoice.Parent::getSubscriptionDetails)
        .map(Invoice.Parent.SubscriptionDetails::getSubscription);
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
