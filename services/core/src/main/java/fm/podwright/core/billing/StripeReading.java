package fm.podwright.core.billing;

import com.stripe.model.Price;
import fm.podwright.domain.billing.Interval;
import fm.podwright.domain.billing.Money;
import fm.podwright.domain.billing.Plans;
import fm.podwright.domain.billing.Status;
import fm.podwright.domain.billing.Subscription;
import java.net.URI;
import java.time.Instant;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Makes ours of what Stripe has.
record StripeReading(Plans plans) {
  /// The plan of what is no plan of ours.
  static final String UNKNOWN = "unknown";

  Booked booked(com.stripe.model.Subscription told, Supplier<Optional<Instant>> unpaid) {
    return new Booked(subscription(told, unpaid), Instant.ofEpochSecond(told.getCreated()));
  }

  /// `unpaid` is asked only of a subscription with something to pay.
  private Subscription subscription(
      com.stripe.model.Subscription told, Supplier<Optional<Instant>> unpaid) {
    var item = told.getItems().getData().getFirst();
    var price = item.getPrice();
    var status = Status.parse(told.getStatus()).orElse(Status.PAUSED);
    return new Subscription(
        told.getId(),
        status,
        plan(price),
        Interval.parse(price.getRecurring().getInterval()).orElse(Interval.MONTH),
        Currency.getInstance(told.getCurrency().toUpperCase(Locale.ROOT)),
        Instant.ofEpochSecond(item.getCurrentPeriodEnd()),
        status == Status.CANCELED ? Optional.empty() : cancelAt(told, item.getCurrentPeriodEnd()),
        instant(told.getEndedAt()),
        status == Status.PAST_DUE || status == Status.UNPAID ? unpaid.get() : Optional.empty());
  }

  static Invoice invoice(com.stripe.model.Invoice told) {
    var next = told.getNextPaymentAttempt();
    return new Invoice(
        Objects.requireNonNullElse(told.getNumber(), ""),
        Instant.ofEpochSecond(told.getId() == null && next != null ? next : told.getCreated()),
        Money.of(told.getTotal(), told.getCurrency()),
        Invoice.State.of(Objects.requireNonNullElse(told.getStatus(), "")),
        Optional.ofNullable(told.getHostedInvoiceUrl()).map(URI::create),
        Optional.ofNullable(told.getInvoicePdf()).map(URI::create));
  }

  /// By the price's own word, which stays when its lookup key goes to another price.
  private String plan(Price price) {
    var said = price.getMetadata() == null ? null : price.getMetadata().get("plan");
    if (said != null) return said;
    var key = price.getLookupKey();
    if (key == null) return UNKNOWN;
    return plans.byLookupKey(key).map(it -> it.plan().code()).orElse(UNKNOWN);
  }

  private static Optional<Instant> cancelAt(com.stripe.model.Subscription told, long periodEnd) {
    if (told.getCancelAt() != null) return instant(told.getCancelAt());
    return Boolean.TRUE.equals(told.getCancelAtPeriodEnd())
        ? Optional.of(Instant.ofEpochSecond(periodEnd))
        : Optional.empty();
  }

  private static Optional<Instant> instant(@Nullable Long seconds) {
    return Optional.ofNullable(seconds).map(Instant::ofEpochSecond);
  }
}
