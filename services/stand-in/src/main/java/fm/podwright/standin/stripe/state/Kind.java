package fm.podwright.standin.stripe.state;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The kinds of things, with the beginning of their ids and the name in `object`.
public enum Kind {
  PRODUCT("prod_"),
  PRICE("price_"),
  COUPON("", "coupon"),
  PROMOTION_CODE("promo_"),
  CUSTOMER("cus_"),
  TAX_ID("txi_"),
  PAYMENT_METHOD("pm_"),
  DISCOUNT("di_"),
  CHECKOUT_SESSION("cs_test_", "checkout.session"),
  PORTAL_CONFIGURATION("bpc_", "billing_portal.configuration"),
  PORTAL_SESSION("bps_", "billing_portal.session"),
  SUBSCRIPTION("sub_"),
  INVOICE("in_"),
  EVENT("evt_"),
  WEBHOOK_ENDPOINT("we_"),
  TEST_CLOCK("clock_", "test_helpers.test_clock"),
  // Ours, never shown by the API.
  DELIVERY("delivery_"),
  KEPT_ANSWER("kept_"),
  OWN("own_");

  private final String prefix;
  private final String object;

  Kind(String prefix) {
    this.prefix = prefix;
    this.object = name().toLowerCase(Locale.ROOT);
  }

  Kind(String prefix, String object) {
    this.prefix = prefix;
    this.object = object;
  }

  /// How an id of the kind begins.
  public String prefix() {
    return prefix;
  }

  /// What `object` says.
  public String object() {
    return object;
  }

  /// The words of it in an error: "No such customer".
  public String words() {
    return object.replace("billing_portal.", "").replace('_', ' ').replace('.', ' ');
  }

  /// The kind of that `object`.
  static Optional<Kind> of(String object) {
    return Arrays.stream(values()).filter(kind -> kind.object.equals(object)).findFirst();
  }
}
