package fm.podwright.core.billing;

import com.stripe.model.billingportal.Configuration;
import com.stripe.param.billingportal.ConfigurationCreateParams;
import com.stripe.param.billingportal.ConfigurationCreateParams.Features;
import com.stripe.param.billingportal.ConfigurationCreateParams.Features.SubscriptionCancel;
import com.stripe.param.billingportal.ConfigurationCreateParams.Features.SubscriptionUpdate;
import com.stripe.param.billingportal.ConfigurationListParams;
import com.stripe.param.billingportal.ConfigurationUpdateParams;
import fm.podwright.domain.billing.Interval;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Sets up what customers can do in Stripe's portal.
record PortalSetup(StripeConnection connection, Consumer<String> say) {
  /// @param prices of each product, by interval
  void run(Map<String, Map<Interval, String>> prices, String dashboard) {
    var known = known();
    if (known.isPresent()) {
      var params = update(prices, dashboard);
      connection.ask(stripe -> stripe.billingPortal().configurations().update(known.get(), params));
      say.accept("portal: is there, and sells all plans");
    } else {
      var params = create(prices, dashboard);
      connection.ask(stripe -> stripe.billingPortal().configurations().create(params));
      say.accept("portal: made");
    }
  }

  /// The one that a portal has that is not told which.
  private Optional<String> known() {
    var params =
        ConfigurationListParams.builder().setIsDefault(true).setActive(true).setLimit(1L).build();
    return connection
        .ask(stripe -> stripe.billingPortal().configurations().list(params))
        .getData()
        .stream()
        .findFirst()
        .map(Configuration::getId);
  }

  private static ConfigurationCreateParams create(
      Map<String, Map<Interval, String>> prices, String dashboard) {
    var update =
        SubscriptionUpdate.builder()
            .setEnabled(true)
            .addDefaultAllowedUpdate(SubscriptionUpdate.DefaultAllowedUpdate.PRICE)
            .addDefaultAllowedUpdate(SubscriptionUpdate.DefaultAllowedUpdate.PROMOTION_CODE)
            .setProrationBehavior(SubscriptionUpdate.ProrationBehavior.ALWAYS_INVOICE);
    prices.forEach((product, of) ->
        update.addProduct(
            SubscriptionUpdate.Product.builder()
                .setProduct(product)
                .addAllPrice(List.copyOf(of.values()))
                .build()));
    return ConfigurationCreateParams.builder()
        .setDefaultReturnUrl(dashboard + "/billing")
        .setFeatures(
            Features.builder()
                .setSubscriptionUpdate(update.build())
                .setSubscriptionCancel(
                    SubscriptionCancel.builder()
                        .setEnabled(true)
                        .setMode(SubscriptionCancel.Mode.AT_PERIOD_END)
                        .build())
                .setPaymentMethodUpdate(
                    Features.PaymentMethodUpdate.builder().setEnabled(true).build())
                .setInvoiceHistory(Features.InvoiceHistory.builder().setEnabled(true).build())
                .setCustomerUpdate(
                    Features.CustomerUpdate.builder()
                        .setEnabled(true)
                        .addAllowedUpdate(Features.CustomerUpdate.AllowedUpdate.ADDRESS)
                        .addAllowedUpdate(Features.CustomerUpdate.AllowedUpdate.EMAIL)
                        .addAllowedUpdate(Features.CustomerUpdate.AllowedUpdate.TAX_ID)
                        .build())
                .build())
        .build();
  }

  /// The same words, which stripe-java has twice.
  private static ConfigurationUpdateParams update(
      Map<String, Map<Interval, String>> prices, String dashboard) {
    return ConfigurationUpdateParams.builder()
        .putAllExtraParam(create(prices, dashboard).toMap())
        .build();
  }
}
