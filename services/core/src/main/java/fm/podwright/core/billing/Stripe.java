package fm.podwright.core.billing;

import static fm.podwright.core.billing.StripeConnection.keyed;

import com.stripe.model.checkout.Session;
import com.stripe.net.RequestOptions;
import com.stripe.param.CustomerCreateParams;
import com.stripe.param.InvoiceCreatePreviewParams;
import com.stripe.param.InvoiceListParams;
import com.stripe.param.SubscriptionListParams;
import com.stripe.param.checkout.SessionListParams;
import fm.podwright.domain.billing.Plans;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Asks Stripe about a customer. Whatever creates something carries a key that follows from what it
/// is for, so that asking twice creates it once. Throws StripeUnavailable and StripeRefused.
@Singleton
class Stripe {
  private static final int GLANCE_MILLIS = 4000;

  /// For what is only looked at: somebody waits for it, and nothing is lost without.
  private static final RequestOptions GLANCE =
      RequestOptions.builder()
          .setConnectTimeout(GLANCE_MILLIS)
          .setReadTimeout(GLANCE_MILLIS)
          .setMaxNetworkRetries(0)
          .build();

  private final StripeConnection connection;
  private final CheckoutRequest requests;
  private final StripeReading reading;

  Stripe(StripeConnection connection, BillingSettings billing, Plans plans) {
    this.connection = connection;
    this.requests = new CheckoutRequest(billing.automaticTax());
    this.reading = new StripeReading(plans);
  }

  /// Makes the customer of an account. Asked anew under another key it may make a second one, which
  /// does no harm while nothing is sold to it.
  String customer(NewCustomer wanted) {
    var params =
        CustomerCreateParams.builder()
            .setName(wanted.name())
            .setEmail(wanted.email().value())
            .putMetadata("account", wanted.account().toString())
            .build();
    return connection.ask(stripe -> stripe.customers().create(params, keyed(wanted.key())).getId());
  }

  /// True if somebody deleted the customer at Stripe; false if Stripe never had it.
  boolean isDeleted(String customer) {
    try {
      var found = connection.ask(stripe -> stripe.customers().retrieve(customer));
      return Boolean.TRUE.equals(found.getDeleted());
    } catch (StripeRefused _) {
      return false;
    }
  }

  /// The checkout page of a purchase as it is now; the same one however often it is asked for.
  Checkout checkout(Buyer buyer, Purchase purchase, URI back) {
    var price = StripePrices.id(connection, purchase.choice());
    var params = requests.params(buyer, purchase, price, back);
    var made =
        connection.ask(stripe ->
            stripe.checkout().sessions().create(params, keyed("checkout/" + purchase.id())));
    return page(made.getId()); // what is answered again under a key is as it was at first
  }

  /// Takes back what else the customer could pay for. Throws StripeUnavailable if that is being
  /// paid for just now.
  void takeBackOthers(String customer, Purchase purchase) {
    var params =
        SessionListParams.builder()
            .setCustomer(customer)
            .setStatus(SessionListParams.Status.OPEN)
            .setLimit(100L)
            .build();
    connection.ask(stripe -> stripe.checkout().sessions().list(params)).getData().stream()
        .filter(it -> !CheckoutRequest.isOf(it, purchase))
        .forEach(it -> takeBack(it.getId()));
  }

  /// Takes a checkout page back; one that is completed or has expired stays so.
  void takeBack(String checkout) {
    try {
      connection.ask(stripe -> stripe.checkout().sessions().expire(checkout));
    } catch (StripeRefused e) {
      if (page(checkout).url().isPresent()) throw new StripeUnavailable(e);
    }
  }

  /// A page of Stripe's on which the customer changes everything, good for a few minutes.
  URI portal(String customer, UUID visit, URI back) {
    var params =
        com.stripe.param.billingportal.SessionCreateParams.builder()
            .setCustomer(customer)
            .setReturnUrl(back.toString())
            .build();
    var key = keyed("portal/" + visit);
    return connection.ask(
        stripe -> URI.create(stripe.billingPortal().sessions().create(params, key).getUrl()));
  }

  /// All subscriptions of a customer, ended ones too.
  List<Booked> subscriptions(String customer) {
    var params =
        SubscriptionListParams.builder()
            .setCustomer(customer)
            .setStatus(SubscriptionListParams.Status.ALL)
            .setLimit(100L)
            .build();
    return connection.ask(stripe -> stripe.subscriptions().list(params)).getData().stream()
        .map(it -> reading.booked(it, () -> unpaid(it.getId())))
        .toList();
  }

  /// The invoices of a customer, the latest first.
  List<Invoice> invoices(String customer) {
    var params = InvoiceListParams.builder().setCustomer(customer).setLimit(24L).build();
    return connection.ask(stripe -> stripe.invoices().list(params, GLANCE)).getData().stream()
        .filter(it -> !"draft".equals(it.getStatus()))
        .map(StripeReading::invoice)
        .toList();
  }

  /// What will be asked for next; empty if nothing will.
  Optional<Invoice> next(String customer, String subscription) {
    var params =
        InvoiceCreatePreviewParams.builder()
            .setCustomer(customer)
            .setSubscription(subscription)
            .build();
    try {
      var next = connection.ask(stripe -> stripe.invoices().createPreview(params, GLANCE));
      return Optional.of(StripeReading.invoice(next));
    } catch (StripeRefused _) {
      return Optional.empty();
    }
  }

  private Optional<Instant> unpaid(String subscription) {
    var params =
        InvoiceListParams.builder()
            .setSubscription(subscription)
            .setStatus(InvoiceListParams.Status.OPEN)
            .setLimit(100L)
            .build();
    return connection.ask(stripe -> stripe.invoices().list(params)).getData().stream()
        .map(it -> Instant.ofEpochSecond(it.getCreated()))
        .min(Instant::compareTo);
  }

  private Checkout page(String id) {
    return checkout(connection.ask(stripe -> stripe.checkout().sessions().retrieve(id)));
  }

  private static Checkout checkout(Session session) {
    return new Checkout(
        session.getId(),
        "complete".equals(session.getStatus()),
        Optional.ofNullable(session.getUrl())
            .filter(_ -> "open".equals(session.getStatus()))
            .map(URI::create));
  }

  /// A checkout page; it has an address while it can be used.
  record Checkout(String id, boolean isComplete, Optional<URI> url) {}
}
