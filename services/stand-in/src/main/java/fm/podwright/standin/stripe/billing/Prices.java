package fm.podwright.standin.stripe.billing;

import fm.podwright.standin.stripe.state.Kind;
import fm.podwright.standin.stripe.state.Store;
import fm.podwright.standin.stripe.state.Thing;
import java.util.OptionalLong;

/// What a price asks in each currency.
public final class Prices {
  private Prices() {}

  /// The amount in a currency, in its smallest unit; empty where the price has none.
  public static OptionalLong amount(Thing price, String currency) {
    if (price.text("currency").equals(currency))
      return OptionalLong.of(price.number("unit_amount"));
    var option = "currency_options." + currency + ".unit_amount";
    return price.has(option) ? OptionalLong.of(price.number(option)) : OptionalLong.empty();
  }

  static long amount(Thing price, long quantity, String currency) {
    return amount(price, currency).orElseThrow() * quantity;
  }

  /// The name of what is sold.
  public static String name(Store store, Thing price) {
    return store
        .find(Kind.PRODUCT, price.text("product"))
        .map(product -> product.text("name"))
        .orElse(price.id());
  }
}
