package fm.podwright.standin.stripe;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.Customer;
import com.stripe.model.Event;
import com.stripe.model.Invoice;
import com.stripe.model.Price;
import com.stripe.model.Subscription;
import com.stripe.model.checkout.Session;
import com.stripe.net.RequestOptions;
import com.stripe.param.CustomerCreateParams;
import com.stripe.param.PriceCreateParams;
import com.stripe.param.PriceCreateParams.Recurring.Interval;
import com.stripe.param.ProductCreateParams;
import com.stripe.param.checkout.SessionCreateParams;
import fm.podwright.standin.stripe.event.DeliveryPolicy;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// A stand-in with an example's plans in it, called by stripe-java as it is, and the endpoint that
/// hears of everything.
final class Shop implements AutoCloseable {
  static final Instant MONDAY = Instant.parse("2026-11-02T09:00:00Z");
  static final Settings SETTINGS =
      Settings.DEFAULT.with(InstantSource.fixed(MONDAY)).with(DeliveryPolicy.PROMPT, new Random(7));

  final StripeStandIn standIn;
  final StripeClient stripe;
  final Hearer hearer;

  private Shop(StripeStandIn standIn, Hearer hearer) {
    this.standIn = standIn;
    this.hearer = hearer;
    this.stripe =
        StripeClient.builder()
            .setApiKey(standIn.secretKey())
            .setApiBase(standIn.url())
            .setMaxNetworkRetries(0)
            .setReadTimeout(20_000)
            .build();
  }

  static Shop open(Path folder) throws IOException {
    return open(folder, SETTINGS);
  }

  static Shop open(Path folder, Settings settings) throws IOException {
    var hearer = Hearer.listen();
    var standIn = StripeStandIn.start(folder.resolve("stripe.jsonl"), "localhost", 0, settings);
    standIn.webhook(hearer.url(), Hearer.SECRET);
    return new Shop(standIn, hearer);
  }

  Price price(String plan, long amount, Interval interval) throws StripeException {
    var product =
        stripe.v1().products().create(ProductCreateParams.builder().setName(plan).build());
    return stripe
        .v1()
        .prices()
        .create(
            PriceCreateParams.builder()
                .setProduct(product.getId())
                .setCurrency("eur")
                .setUnitAmount(amount)
                .setLookupKey(plan.toLowerCase(java.util.Locale.ROOT) + "_" + interval.getValue())
                .setRecurring(PriceCreateParams.Recurring.builder().setInterval(interval).build())
                .build());
  }

  Price starter() throws StripeException {
    return price("Starter", 1900, Interval.MONTH);
  }

  Customer customer(String email) throws StripeException {
    return stripe.v1().customers().create(CustomerCreateParams.builder().setEmail(email).build());
  }

  Session session(Customer customer, Price price) throws StripeException {
    return session(customer, price, params -> params);
  }

  Session session(Customer customer, Price price, UnaryOperator<SessionCreateParams.Builder> more)
      throws StripeException {
    var params =
        SessionCreateParams.builder()
            .setMode(SessionCreateParams.Mode.SUBSCRIPTION)
            .setCustomer(customer.getId())
            .setSuccessUrl("http://podwright.example/done?session={CHECKOUT_SESSION_ID}")
            .setCancelUrl("http://podwright.example/back")
            .addLineItem(
                SessionCreateParams.LineItem.builder()
                    .setPrice(price.getId())
                    .setQuantity(1L)
                    .build());
    return stripe.v1().checkout().sessions().create(more.apply(params).build());
  }

  /// A subscription that was bought with a card in the browser.
  Subscription bought(Customer customer, Price price, String card) throws Exception {
    var session = session(customer, price);
    Form.at(session.getUrl()).card(card).submit();
    return subscription(
        stripe.v1().checkout().sessions().retrieve(session.getId()).getSubscription());
  }

  Subscription subscription(String id) throws StripeException {
    return stripe.v1().subscriptions().retrieve(id);
  }

  Invoice latestInvoice(String subscription) throws StripeException {
    return stripe.v1().invoices().retrieve(subscription(subscription).getLatestInvoice());
  }

  /// The types of the events that were heard since this was asked last.
  List<String> heard() {
    standIn.delivery().drain();
    return hearer.take().stream().map(Event::getType).collect(Collectors.toList());
  }

  static RequestOptions key(String key) {
    return RequestOptions.builder().setIdempotencyKey(key).build();
  }

  @Override
  public void close() throws IOException {
    standIn.close();
    hearer.close();
  }
}
