package fm.podwright.core.billing;

import com.stripe.param.PriceCreateParams;
import java.util.Locale;

/// What somebody may do to a plan's price.
final class Repricing {
  private Repricing() {}

  /// Gives a price's key to another price with another amount, as somebody in Stripe's dashboard
  /// may.
  static void of(StripeConnection stripe, String key) {
    var price = StripePrices.find(stripe, key).orElseThrow();
    var params =
        PriceCreateParams.builder()
            .setProduct(price.getProduct())
            .setLookupKey(key)
            .setTransferLookupKey(true)
            .setCurrency(price.getCurrency())
            .setUnitAmount(price.getUnitAmount() + 100)
            .putCurrencyOption(
                "eur", PriceCreateParams.CurrencyOption.builder().setUnitAmount(700L).build())
            .setRecurring(
                PriceCreateParams.Recurring.builder()
                    .setInterval(
                        PriceCreateParams.Recurring.Interval.valueOf(
                            price.getRecurring().getInterval().toUpperCase(Locale.ROOT)))
                    .build())
            .build();
    stripe.ask(it -> it.prices().create(params));
  }
}
