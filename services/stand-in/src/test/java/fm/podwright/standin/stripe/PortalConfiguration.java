package fm.podwright.standin.stripe;

import com.stripe.model.Price;
import com.stripe.param.billingportal.ConfigurationCreateParams;
import com.stripe.param.billingportal.ConfigurationCreateParams.Features;
import com.stripe.param.billingportal.ConfigurationCreateParams.Features.SubscriptionUpdate;

/// The portal as tests have it.
final class PortalConfiguration {
  private PortalConfiguration() {}

  /// All that a customer can do, and changing between two prices.
  static ConfigurationCreateParams selling(Price one, Price other) {
    return ConfigurationCreateParams.builder()
        .setFeatures(
            Features.builder()
                .setInvoiceHistory(Features.InvoiceHistory.builder().setEnabled(true).build())
                .setPaymentMethodUpdate(
                    Features.PaymentMethodUpdate.builder().setEnabled(true).build())
                .setSubscriptionCancel(
                    Features.SubscriptionCancel.builder()
                        .setEnabled(true)
                        .setMode(Features.SubscriptionCancel.Mode.AT_PERIOD_END)
                        .build())
                .setSubscriptionUpdate(
                    SubscriptionUpdate.builder()
                        .setEnabled(true)
                        .addDefaultAllowedUpdate(SubscriptionUpdate.DefaultAllowedUpdate.PRICE)
                        .setProrationBehavior(SubscriptionUpdate.ProrationBehavior.ALWAYS_INVOICE)
                        .addProduct(product(one))
                        .addProduct(product(other))
                        .build())
                .build())
        .build();
  }

  private static SubscriptionUpdate.Product product(Price price) {
    return SubscriptionUpdate.Product.builder()
        .setProduct(price.getProduct())
        .addPrice(price.getId())
        .build();
  }
}
