package fm.podwright.core.billing;

import com.stripe.model.Price;
import com.stripe.param.PriceCreateParams;
import com.stripe.param.PriceCreateParams.Recurring;
import com.stripe.param.SubscriptionCreateParams;
import com.stripe.param.SubscriptionUpdateParams;

/// What somebody does with subscriptions at Stripe, past us.
record Subscriptions(Paying paying) {
  /// Subscribes a customer to a plan, with five days for nothing.
  void add(String customer, String plan) {
    create(customer, price(plan).getId());
  }

  /// Subscribes a customer to something that is no plan of ours.
  void addOther(String customer) {
    var params =
        PriceCreateParams.builder()
            .setProduct(price("starter").getProduct())
            .setCurrency("eur")
            .setUnitAmount(500L)
            .setRecurring(Recurring.builder().setInterval(Recurring.Interval.MONTH).build())
            .build();
    create(customer, stripe().ask(it -> it.prices().create(params)).getId());
  }

  private Price price(String plan) {
    return StripePrices.find(stripe(), "podwright_" + plan + "_monthly").orElseThrow();
  }

  private void create(String customer, String price) {
    var params =
        SubscriptionCreateParams.builder()
            .setCustomer(customer)
            .setTrialPeriodDays(5L)
            .addItem(SubscriptionCreateParams.Item.builder().setPrice(price).build())
            .build();
    stripe().ask(it -> it.subscriptions().create(params));
  }

  void cancelAtPeriodEnd(String subscription) {
    var params = SubscriptionUpdateParams.builder().setCancelAtPeriodEnd(true).build();
    stripe().ask(it -> it.subscriptions().update(subscription, params));
  }

  private StripeConnection stripe() {
    return paying.get(StripeConnection.class);
  }
}
