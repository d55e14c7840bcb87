package fm.podwright.core.billing;

import fm.podwright.core.tenancy.CrossTenant;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.billing.Interval;
import fm.podwright.domain.billing.Plan;
import fm.podwright.domain.billing.Plans;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Compares what is known with all that Stripe has, for events that were lost. Throws
/// StripeUnavailable.
@CrossTenant("a reconciliation is about all accounts together")
@Singleton
public class Reconciling {
  private static final Logger log = LoggerFactory.getLogger(Reconciling.class);

  private final StripeBooks books;
  private final StripeConnection connection;
  private final Mending mending;
  private final Plans plans;
  private final Tenancy tenancy;
  private final Reconciliations reconciliations;
  private final JsonMapper json;
  private final InstantSource clock;

  Reconciling(
      StripeBooks books,
      StripeConnection connection,
      Mending mending,
      Plans plans,
      Tenancy tenancy,
      Reconciliations reconciliations,
      JsonMapper json,
      InstantSource clock) {
    this.books = books;
    this.connection = connection;
    this.mending = mending;
    this.plans = plans;
    this.tenancy = tenancy;
    this.reconciliations = reconciliations;
    this.json = json;
    this.clock = clock;
  }

  /// Fetches all; accounts are compared with that one after the other.
  public Comparison begin() {
    var at = clock.instant();
    return new Comparison(at, books.subscriptions(), mending);
  }

  /// Notes what was found, and says it in one line of the log.
  public Reconciliation finish(Comparison comparison) {
    comparison.addUnknown();
    prices().forEach(comparison::add);
    var done = comparison.done(Duration.between(comparison.at(), clock.instant()));
    tenancy.across(_ -> {
      reconciliations.add(
          done.at(), done.took().toMillis(), done.subscriptions(), done.mended(), text(done));
      return done;
    });
    log.atInfo()
        .addKeyValue("subscriptions", done.subscriptions())
        .addKeyValue("milliseconds", done.took().toMillis())
        .addKeyValue("mended", done.mended())
        .addKeyValue("findings", done.counts())
        .log("reconciled with Stripe");
    return done;
  }

  /// The last one, if there ever was one.
  public Optional<Reconciliation> latest() {
    return tenancy.across(_ -> reconciliations.latest().map(ReconciliationRow::reconciliation));
  }

  private List<Finding> prices() {
    return plans.all().stream()
        .flatMap(plan -> List.of(Interval.values()).stream().map(it -> price(plan, it)))
        .flatMap(Optional::stream)
        .toList();
  }

  /// What was mended until then is written down, even if Stripe stops answering.
  private Optional<Finding> price(Plan plan, Interval interval) {
    var key = plan.lookupKey(interval);
    try {
      return price(plan, interval, key);
    } catch (StripeUnavailable | StripeRefused e) {
      return Optional.of(new Finding(Finding.Kind.FAILED, key, String.valueOf(e.getMessage())));
    }
  }

  private Optional<Finding> price(Plan plan, Interval interval, String key) {
    var price = StripePrices.find(connection, key);
    if (price.isEmpty()) {
      return Optional.of(new Finding(Finding.Kind.PRICE, key, "Stripe has no such price"));
    }
    return StripePrices.fits(price.get(), plan, interval)
        ? Optional.empty()
        : Optional.of(
            new Finding(Finding.Kind.PRICE, key, "Stripe's price is not what the plan says"));
  }

  private String text(Reconciliation done) {
    try {
      return new String(json.writeValueAsBytes(done.findings()), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
