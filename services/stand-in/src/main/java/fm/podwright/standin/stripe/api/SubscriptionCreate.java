package fm.podwright.standin.stripe.api;

import fm.podwright.standin.stripe.billing.Charge;
import fm.podwright.standin.stripe.billing.Collecting;
import fm.podwright.standin.stripe.billing.Ending;
import fm.podwright.standin.stripe.billing.Prices;
import fm.podwright.standin.stripe.billing.Purchase;
import fm.podwright.standin.stripe.billing.Subscribing;
import fm.podwright.standin.stripe.billing.TestCard;
import fm.podwright.standin.stripe.state.Kind;
import fm.podwright.standin.stripe.state.Thing;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// `POST /v1/subscriptions`
final class SubscriptionCreate {
  static final String ALLOWED =
      "customer! items.#.price items.#.quantity:int items! currency default_payment_method"
          + " metadata.* trial_end trial_period_days:int cancel_at_period_end:bool"
          + " automatic_tax.enabled:bool description"
          + " payment_behavior:allow_incomplete|default_incomplete|error_if_incomplete"
          + " off_session:bool discounts.#.coupon discounts.#.promotion_code"
          + " trial_settings.end_behavior.missing_payment_method:cancel|create_invoice|pause";

  private final Desk desk;

  SubscriptionCreate(Desk desk) {
    this.desk = desk;
  }

  ObjectNode create(Request request) {
    var params = request.params();
    var customer = desk.require(Kind.CUSTOMER, params.text("customer"), "customer");
    var first = desk.require(Kind.PRICE, params.text("items.0.price"), "items.0.price");
    var currency = params.find("currency").orElse(first.text("currency"));
    var method =
        params
            .find("default_payment_method")
            .map(id -> desk.require(Kind.PAYMENT_METHOD, id, "default_payment_method"));
    var coupon =
        params
            .find("discounts.0.coupon")
            .map(id -> desk.require(Kind.COUPON, id, "discounts.0.coupon"));
    var purchase =
        new Purchase(
            customer,
            items(params, currency),
            currency,
            trialEnd(params),
            method,
            coupon,
            Optional.empty(),
            extra(params));
    if (params.text("payment_behavior").equals("error_if_incomplete")) payable(purchase, customer);
    var occasion =
        params.is("off_session") ? Collecting.Occasion.AUTOMATIC : Collecting.Occasion.PRESENT;
    var made = new Subscribing(desk.ledger(), desk.collecting()).subscribe(purchase, occasion);
    if (!params.is("cancel_at_period_end")) return desk.shown(made);
    return desk.changed(
        Ending.atPeriodEnd(made, desk.ledger().now()), "customer.subscription.updated");
  }

  private List<Purchase.Item> items(Params params, String currency) {
    return params.each("items").stream().map(item -> item(item, currency)).toList();
  }

  private Purchase.Item item(Params item, String currency) {
    var price = desk.require(Kind.PRICE, item.text("price"), "items.0.price");
    if (Prices.amount(price, currency).isEmpty()) {
      throw StripeError.invalid(
          "currency", "The price " + price.id() + " has no amount in " + currency + ".");
    }
    return new Purchase.Item(price, Math.max(1, item.number("quantity")));
  }

  private Optional<Instant> trialEnd(Params params) {
    if (params.has("trial_period_days")) {
      return Optional.of(
          desk.ledger().now().plus(Duration.ofDays(params.number("trial_period_days"))));
    }
    return params
        .find("trial_end")
        .filter(end -> !end.equals("now"))
        .map(end -> SubscriptionUpdate.time("trial_end", end));
  }

  private static Map<String, Object> extra(Params params) {
    var extra = new HashMap<String, Object>();
    extra.put("metadata", params.below("metadata").values());
    extra.put("automatic_tax.enabled", params.is("automatic_tax.enabled"));
    params.find("description").ifPresent(description -> extra.put("description", description));
    var behavior = "trial_settings.end_behavior.missing_payment_method";
    params.find(behavior).ifPresent(chosen -> extra.put(behavior, chosen));
    return extra;
  }

  private void payable(Purchase purchase, Thing customer) {
    var method =
        purchase
            .method()
            .or(() ->
                desk.ledger()
                    .store()
                    .find(
                        Kind.PAYMENT_METHOD,
                        customer.text("invoice_settings.default_payment_method")));
    var charge = method.map(card -> TestCard.valueOf(card.text("_card")).charge(true, false));
    if (charge.isEmpty()) {
      throw StripeError.invalid(
          "default_payment_method",
          "This customer has no attached payment source or default payment method.");
    }
    if (!(charge.get() instanceof Charge.Paid)) throw InvoiceRoutes.refusal(charge.get());
  }
}
