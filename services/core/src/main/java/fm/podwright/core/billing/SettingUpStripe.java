package fm.podwright.core.billing;

import com.stripe.model.Price;
import com.stripe.model.Product;
import com.stripe.param.PriceCreateParams;
import com.stripe.param.PriceUpdateParams;
import com.stripe.param.ProductCreateParams;
import com.stripe.param.ProductListParams;
import com.stripe.param.ProductUpdateParams;
import fm.podwright.domain.billing.Interval;
import fm.podwright.domain.billing.Money;
import fm.podwright.domain.billing.Plan;
import fm.podwright.domain.billing.Plans;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Makes at Stripe what the plans are sold with: products, prices, the portal and the webhook. Run
/// again it changes what has become another and leaves the rest.
public final class SettingUpStripe {
  private static final String PLAN = "plan";

  private final StripeConnection connection;
  private final Plans plans;
  private final Consumer<String> say;

  /// @param say takes what was done, line by line
  public SettingUpStripe(StripeSettings settings, Plans plans, Consumer<String> say) {
    this.connection = new StripeConnection(settings);
    this.plans = plans;
    this.say = say;
  }

  /// Does all of it, for a dashboard at that address; gives the secret of a webhook that was made
  /// now.
  public Optional<String> run(String dashboard) {
    var prices = new LinkedHashMap<String, Map<Interval, String>>();
    for (var plan : plans.all()) {
      var product = product(plan);
      var both = new LinkedHashMap<Interval, String>();
      for (var interval : Interval.values()) both.put(interval, price(plan, interval, product));
      prices.put(product, both);
    }
    new PortalSetup(connection, say).run(prices, dashboard);
    return new WebhookSetup(connection, say).run(dashboard + "/stripe/webhook");
  }

  private String product(Plan plan) {
    var known =
        connection.ask(stripe -> {
          var all = ProductListParams.builder().setActive(true).setLimit(100L).build();
          for (var it : stripe.products().list(all).autoPagingIterable()) {
            if (isOf(it, plan)) return Optional.of(it);
          }
          return Optional.<Product>empty();
        });
    if (known.isEmpty()) return create(plan);
    if (!plan.name().equals(known.get().getName())) {
      var params = ProductUpdateParams.builder().setName(plan.name()).build();
      connection.ask(stripe -> stripe.products().update(known.get().getId(), params));
      say.accept("product " + plan.name() + ": renamed");
    } else {
      say.accept("product " + plan.name() + ": is there");
    }
    return known.get().getId();
  }

  private static boolean isOf(Product product, Plan plan) {
    return product.getMetadata() != null && plan.code().equals(product.getMetadata().get(PLAN));
  }

  private String create(Plan plan) {
    var params =
        ProductCreateParams.builder()
            .setName(plan.name())
            .setDescription("%,d downloads a month".formatted(plan.allowance().downloads()))
            .putMetadata(PLAN, plan.code())
            .build();
    var product = connection.ask(stripe -> stripe.products().create(params));
    say.accept("product " + plan.name() + ": made");
    return product.getId();
  }

  private String price(Plan plan, Interval interval, String product) {
    var key = plan.lookupKey(interval);
    var known = StripePrices.find(connection, key);
    if (known.isPresent() && StripePrices.fits(known.get(), plan, interval)) {
      say.accept("price " + key + ": is there");
      return known.get().getId();
    }
    var params = params(plan, interval, product);
    var made = connection.ask(stripe -> stripe.prices().create(params));
    known.ifPresent(this::retire);
    say.accept(
        "price %s: %s"
            .formatted(
                key,
                known.isPresent()
                    ? "made anew; who pays the earlier one goes on paying it"
                    : "made"));
    return made.getId();
  }

  /// A price never changes at Stripe: a new one takes its key.
  private static PriceCreateParams params(Plan plan, Interval interval, String product) {
    var amounts = plan.amounts(interval);
    var params =
        PriceCreateParams.builder()
            .setProduct(product)
            .setLookupKey(plan.lookupKey(interval))
            .setTransferLookupKey(true)
            .putMetadata(PLAN, plan.code())
            .setCurrency(StripePrices.code(amounts.getFirst()))
            .setUnitAmount(amounts.getFirst().minor())
            .setRecurring(
                PriceCreateParams.Recurring.builder().setInterval(recurring(interval)).build());
    amounts.stream()
        .skip(1)
        .forEach(it -> params.putCurrencyOption(StripePrices.code(it), option(it)));
    return params.build();
  }

  private static PriceCreateParams.CurrencyOption option(Money amount) {
    return PriceCreateParams.CurrencyOption.builder().setUnitAmount(amount.minor()).build();
  }

  private static PriceCreateParams.Recurring.Interval recurring(Interval interval) {
    return switch (interval) {
      case MONTH -> PriceCreateParams.Recurring.Interval.MONTH;
      case YEAR -> PriceCreateParams.Recurring.Interval.YEAR;
    };
  }

  private void retire(Price price) {
    var params = PriceUpdateParams.builder().setActive(false).build();
    connection.ask(stripe -> stripe.prices().update(price.getId(), params));
  }
}
