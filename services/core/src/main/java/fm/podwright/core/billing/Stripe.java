package fm.podwright.core.billing;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.checkout.Session;
import com.stripe.net.RequestOptions;
import com.stripe.param.CustomerCreateParams;
import com.stripe.param.InvoiceCreatePreviewParams;
import com.stripe.param.InvoiceListParams;
import com.stripe.param.PriceListParams;
import com.stripe.param.SubscriptionListParams;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.AutomaticTax;
import com.stripe.param.checkout.SessionCreateParams.CustomerUpdate;
import com.stripe.param.checkout.SessionCreateParams.LineItem;
import com.stripe.param.checkout.SessionCreateParams.SubscriptionData;
import com.stripe.param.checkout.SessionCreateParams.TaxIdCollection;
import fm.podwright.domain.account.EmailAddress;
import fm.podwright.domain.billing.Plans;
import fm.podwright.domain.billing.Subscription;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Asks Stripe. Whatever creates something carries a key that follows from what it is for, so that
/// asking twice creates it once. Throws StripeUnavailable where asking again later may help.
@Singleton
class Stripe {
  private static final int NOT_FOUND = 404;
  private static final int RETRIES = 2;
  private static final int GLANCE_MILLIS = 4000;

  /// For what is only looked at: somebody waits for it, and nothing is lost without.
  private static final RequestOptions GLANCE =
      RequestOptions.builder()
          .setConnectTimeout(GLANCE_MILLIS)
          .setReadTimeout(GLANCE_MILLIS)
          .setMaxNetworkRetries(0)
          .build();

  private final StripeClient client;
  private final BillingSettings billing;
  private final StripeReading reading;

  Stripe(StripeSettings settings, BillingSettings billing, Plans plans) {
    var millis = Math.toIntExact(settings.patience().toMillis());
    this.client =
        StripeClient.builder()
            .setApiKey(settings.secretKey().isEmpty() ? "none" : settings.secretKey())
            .setApiBase(settings.url())
            .setConnectTimeout(millis)
            .setReadTimeout(millis)
            .setMaxNetworkRetries(RETRIES)
            .build();
    this.billing = billing;
    this.reading = new StripeReading(plans);
  }

  /// The customer of an account, made at the first time.
  String customer(AccountId account, String name, EmailAddress email) {
    var params =
        CustomerCreateParams.builder()
            .setName(name)
            .setEmail(email.value())
            .putMetadata("account", account.toString())
            .build();
    return ask(() -> client.v1().customers().create(params, keyed("customer/" + account)).getId());
  }

  /// The checkout page of a purchase; the same one however often it is asked for.
  Checkout checkout(
      String customer, AccountId account, Purchase purchase, Instant trialEnds, URI back) {
    var params = params(customer, account, purchase, trialEnds, back);
    return ask(() ->
        checkout(
            client.v1().checkout().sessions().create(params, keyed("checkout/" + purchase.id()))));
  }

  /// Takes a checkout page back; one that is completed or has expired stays so.
  void expire(Checkout checkout) {
    if (checkout.url().isEmpty()) return;
    ask(() -> client.v1().checkout().sessions().expire(checkout.id()));
  }

  /// A page of Stripe's on which the customer changes everything, good for a few minutes.
  URI portal(String customer, URI back) {
    var params =
        com.stripe.param.billingportal.SessionCreateParams.builder()
            .setCustomer(customer)
            .setReturnUrl(back.toString())
            .build();
    return ask(() -> URI.create(client.v1().billingPortal().sessions().create(params).getUrl()));
  }

  /// All subscriptions of a customer, ended ones too.
  List<Subscription> subscriptions(String customer) {
    var params =
        SubscriptionListParams.builder()
            .setCustomer(customer)
            .setStatus(SubscriptionListParams.Status.ALL)
            .setLimit(100L)
            .build();
    return ask(() ->
        client.v1().subscriptions().list(params).getData().stream()
            .map(it -> reading.subscription(it, () -> unpaid(it)))
            .toList());
  }

  /// The invoices of a customer, the latest first.
  List<Invoice> invoices(String customer) {
    var params = InvoiceListParams.builder().setCustomer(customer).setLimit(24L).build();
    return ask(() ->
        client.v1().invoices().list(params, GLANCE).getData().stream()
            .filter(it -> !"draft".equals(it.getStatus()))
            .map(StripeReading::invoice)
            .toList());
  }

  /// What will be asked for next; empty if nothing will.
  Optional<Invoice> next(String customer, String subscription) {
    var params =
        InvoiceCreatePreviewParams.builder()
            .setCustomer(customer)
            .setSubscription(subscription)
            .build();
    try {
      return Optional.of(
          StripeReading.invoice(client.v1().invoices().createPreview(params, GLANCE)));
    } catch (StripeException e) {
      if (isAnswer(e)) return Optional.empty();
      throw new StripeUnavailable(e.getClass().getSimpleName(), e);
    }
  }

  private Optional<Instant> unpaid(com.stripe.model.Subscription subscription) {
    var params =
        InvoiceListParams.builder()
            .setSubscription(subscription.getId())
            .setStatus(InvoiceListParams.Status.OPEN)
            .setLimit(100L)
            .build();
    return ask(() ->
        client.v1().invoices().list(params).getData().stream()
            .map(it -> Instant.ofEpochSecond(it.getCreated()))
            .min(Instant::compareTo));
  }

  private SessionCreateParams params(
      String customer, AccountId account, Purchase purchase, Instant trialEnds, URI back) {
    var choice = purchase.choice();
    var data = SubscriptionData.builder().putMetadata("account", account.toString());
    purchase.firstPaid(trialEnds).ifPresent(it -> data.setTrialEnd(it.getEpochSecond()));
    return SessionCreateParams.builder()
        .setMode(SessionCreateParams.Mode.SUBSCRIPTION)
        .setCustomer(customer)
        .setClientReferenceId(account.toString())
        .addLineItem(
            LineItem.builder()
                .setPrice(price(choice.plan().lookupKey(choice.interval())))
                .setQuantity(1L)
                .build())
        .setCurrency(choice.currency().getCurrencyCode().toLowerCase(java.util.Locale.ROOT))
        .setSubscriptionData(data.build())
        .setAllowPromotionCodes(true)
        .setTaxIdCollection(TaxIdCollection.builder().setEnabled(true).build())
        .setAutomaticTax(AutomaticTax.builder().setEnabled(billing.automaticTax()).build())
        .setCustomerUpdate(
            CustomerUpdate.builder()
                .setAddress(CustomerUpdate.Address.AUTO)
                .setName(CustomerUpdate.Name.AUTO)
                .build())
        .setExpiresAt(purchase.expires().getEpochSecond())
        .setSuccessUrl(back + "?bought={CHECKOUT_SESSION_ID}")
        .setCancelUrl(back.toString())
        .build();
  }

  /// The price's id; throws IllegalStateException if Stripe was not set up.
  private String price(String lookupKey) {
    var params = PriceListParams.builder().addLookupKey(lookupKey).setActive(true).build();
    return ask(() -> client.v1().prices().list(params)).getData().stream()
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("Stripe has no price with the lookup key " + lookupKey))
        .getId();
  }

  private static Checkout checkout(Session session) {
    return new Checkout(
        session.getId(),
        "complete".equals(session.getStatus()),
        Optional.ofNullable(session.getUrl()).map(URI::create));
  }

  private static RequestOptions keyed(String key) {
    return RequestOptions.builder().setIdempotencyKey(key).build();
  }

  /// What Stripe says no to is a mistake of ours, or of the settings; what it does not answer is
  /// neither.
  private static <T> T ask(Question<T> question) {
    try {
      return question.ask();
    } catch (StripeException e) {
      if (isAnswer(e)) throw new IllegalStateException("Stripe refused: " + e.getMessage(), e);
      throw new StripeUnavailable(e.getClass().getSimpleName(), e);
    }
  }

  private static boolean isAnswer(StripeException e) {
    var status = e.getStatusCode();
    return status != null
        && (status == 400 || status == 402 || status == 403 || status == NOT_FOUND);
  }

  private interface Question<T> {
    T ask() throws StripeException;
  }

  /// A checkout page; it has an address while it can be used.
  record Checkout(String id, boolean isComplete, Optional<URI> url) {}
}
