package fm.podwright.core.billing;

import com.stripe.model.checkout.Session;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.AutomaticTax;
import com.stripe.param.checkout.SessionCreateParams.CustomerUpdate;
import com.stripe.param.checkout.SessionCreateParams.LineItem;
import com.stripe.param.checkout.SessionCreateParams.SubscriptionData;
import com.stripe.param.checkout.SessionCreateParams.TaxIdCollection;
import java.net.URI;
import java.util.Locale;

/// What Stripe is asked for when something is bought, the same words for the same purchase.
record CheckoutRequest(boolean automaticTax) {
  private static final String ACCOUNT = "account";
  private static final String PURCHASE = "purchase";

  SessionCreateParams params(Buyer buyer, Purchase purchase, String price, URI back) {
    var account = buyer.account().toString();
    var currency = purchase.choice().currency().getCurrencyCode().toLowerCase(Locale.ROOT);
    return SessionCreateParams.builder()
        .setMode(SessionCreateParams.Mode.SUBSCRIPTION)
        .setCustomer(buyer.customer())
        .setClientReferenceId(account)
        .putMetadata(ACCOUNT, account)
        .putMetadata(PURCHASE, purchase.id().toString())
        .addLineItem(LineItem.builder().setPrice(price).setQuantity(1L).build())
        .setCurrency(currency)
        .setSubscriptionData(subscription(buyer, purchase))
        .setAllowPromotionCodes(true)
        .setTaxIdCollection(TaxIdCollection.builder().setEnabled(true).build())
        .setAutomaticTax(AutomaticTax.builder().setEnabled(automaticTax).build())
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

  /// True if the checkout page was made for that purchase.
  static boolean isOf(Session session, Purchase purchase) {
    var metadata = session.getMetadata();
    return metadata != null && purchase.id().toString().equals(metadata.get(PURCHASE));
  }

  private static SubscriptionData subscription(Buyer buyer, Purchase purchase) {
    var data = SubscriptionData.builder().putMetadata(ACCOUNT, buyer.account().toString());
    purchase.firstPaid(buyer.trialEnds()).ifPresent(it -> data.setTrialEnd(it.getEpochSecond()));
    return data.build();
  }
}
