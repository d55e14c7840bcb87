package fm.podwright.standin.stripe.billing;

import fm.podwright.standin.stripe.state.Kind;
import fm.podwright.standin.stripe.state.Ledger;
import fm.podwright.standin.stripe.state.Thing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// Coupons, the promotion codes that lead to them, and what they take off.
public final class Discounts {
  private final Ledger ledger;

  public Discounts(Ledger ledger) {
    this.ledger = ledger;
  }

  /// The promotion code that somebody entered, if it may be used now.
  public Optional<Thing> code(String entered, String customer) {
    return ledger.store().all(Kind.PROMOTION_CODE).stream()
        .filter(code -> code.text("code").equalsIgnoreCase(entered.strip()))
        .filter(code -> isUsable(code, customer))
        .findFirst();
  }

  private boolean isUsable(Thing code, String customer) {
    var owner = code.text("customer");
    return code.is("active")
        && (owner.isEmpty() || owner.equals(customer))
        && code.time("expires_at").map(ledger.now()::isBefore).orElse(true)
        && isLeft(code)
        && isValid(coupon(code));
  }

  /// Whether a coupon may still be redeemed.
  public boolean isValid(Thing coupon) {
    return isLeft(coupon) && coupon.time("redeem_by").map(ledger.now()::isBefore).orElse(true);
  }

  private static boolean isLeft(Thing redeemable) {
    return !redeemable.has("max_redemptions")
        || redeemable.number("times_redeemed") < redeemable.number("max_redemptions");
  }

  /// The coupon of a promotion code.
  public Thing coupon(Thing code) {
    return ledger.get(Kind.COUPON, code.text("promotion.coupon"));
  }

  /// Gives a coupon to a subscription, and counts it.
  public Thing redeem(Thing coupon, Optional<Thing> code, Thing customer, String subscription) {
    ledger.store().put(counted(coupon));
    code.ifPresent(redeemed -> ledger.store().put(counted(redeemed)));
    return ledger.make(
        Kind.DISCOUNT,
        "source",
        java.util.Map.of("coupon", coupon.id(), "type", "coupon"),
        "customer",
        customer.id(),
        "promotion_code",
        code.map(Thing::id).orElse(null),
        "start",
        ledger.now(),
        "end",
        end(coupon),
        "subscription",
        subscription,
        "_once",
        coupon.text("duration").equals("once"));
  }

  private static Thing counted(Thing redeemable) {
    var counted = redeemable.with("times_redeemed", redeemable.number("times_redeemed") + 1);
    return counted.with("_redeemed_out", !isLeft(counted));
  }

  private @org.jspecify.annotations.Nullable Instant end(Thing coupon) {
    return coupon.text("duration").equals("repeating")
        ? ledger
            .now()
            .atOffset(ZoneOffset.UTC)
            .plusMonths(coupon.number("duration_in_months"))
            .toInstant()
        : null;
  }

  /// The discounts of a subscription that still hold.
  List<Thing> of(Thing subscription) {
    return subscription
        .texts("discounts")
        .map(id -> ledger.get(Kind.DISCOUNT, id))
        .filter(discount -> discount.time("end").map(ledger.now()::isBefore).orElse(true))
        .toList();
  }

  Thing couponOf(Thing discount) {
    return ledger.get(Kind.COUPON, discount.text("source.coupon"));
  }

  /// What a percentage takes off an amount.
  static long percent(Thing coupon, long amount) {
    return BigDecimal.valueOf(amount)
        .multiply(new BigDecimal(coupon.text("percent_off")))
        .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP)
        .longValueExact();
  }
}
