package fm.podwright.core.billing;

import com.stripe.model.Price;
import com.stripe.param.PriceListParams;
import fm.podwright.core.billing.Purchase.Choice;
import fm.podwright.domain.billing.Interval;
import fm.podwright.domain.billing.Money;
import fm.podwright.domain.billing.Plan;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/// The prices of Stripe's that plans are sold at.
final class StripePrices {
  private static final String OPTIONS = "data.currency_options";

  private StripePrices() {}

  /// The id of what was chosen; throws IllegalStateException if Stripe was not set up.
  static String id(StripeConnection connection, Choice choice) {
    var key = choice.plan().lookupKey(choice.interval());
    return find(connection, key)
        .map(Price::getId)
        .orElseThrow(() ->
            new IllegalStateException(
                "Stripe has no price with the lookup key %s; run the command that sets Stripe up"
                    .formatted(key)));
  }

  /// The price that has the key now, with its amounts in all currencies.
  static Optional<Price> find(StripeConnection connection, String key) {
    var params =
        PriceListParams.builder().addLookupKey(key).setActive(true).addExpand(OPTIONS).build();
    return connection.ask(stripe -> stripe.prices().list(params)).getData().stream().findFirst();
  }

  /// True if the price has the plan's amounts, and says which plan it is for.
  static boolean fits(Price price, Plan plan, Interval interval) {
    var said = Objects.requireNonNullElse(price.getMetadata(), Map.<String, String>of());
    return amounts(price).equals(amounts(plan.amounts(interval)))
        && price.getRecurring() != null
        && interval.code().equals(price.getRecurring().getInterval())
        && plan.code().equals(said.get("plan"));
  }

  private static Map<String, Long> amounts(Price price) {
    var amounts = new TreeMap<String, Long>();
    if (price.getCurrencyOptions() != null) {
      price.getCurrencyOptions().forEach((code, it) -> amounts.put(code, it.getUnitAmount()));
    }
    amounts.put(price.getCurrency(), price.getUnitAmount());
    return amounts;
  }

  private static Map<String, Long> amounts(List<Money> amounts) {
    var all = new TreeMap<String, Long>();
    amounts.forEach(it -> all.put(code(it), it.minor()));
    return all;
  }

  static String code(Money amount) {
    return amount.currency().getCurrencyCode().toLowerCase(Locale.ROOT);
  }
}
