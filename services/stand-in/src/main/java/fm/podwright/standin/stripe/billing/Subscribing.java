package fm.podwright.standin.stripe.billing;

import fm.podwright.standin.stripe.json.Json;
import fm.podwright.standin.stripe.state.Kind;
import fm.podwright.standin.stripe.state.Ledger;
import fm.podwright.standin.stripe.state.Thing;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// Begins subscriptions and asks for their first payment.
public final class Subscribing {
  private final Ledger ledger;
  private final Collecting collecting;

  public Subscribing(Ledger ledger, Collecting collecting) {
    this.ledger = ledger;
    this.collecting = collecting;
  }

  /// Begins a subscription; it stays incomplete where the payment fails.
  public Thing subscribe(Purchase purchase, Collecting.Occasion occasion) {
    var begun = begin(purchase);
    var lines = new Lines(ledger);
    var trial = purchase.trialEnd().isPresent();
    var drafting = new Drafting(ledger);
    var draft =
        drafting.draft(
            begun, "subscription_create", trial ? lines.trial(begun) : lines.periods(begun));
    ledger.change(begun.with("latest_invoice", draft.id()), "customer.subscription.updated");
    collecting.pay(collecting.open(collecting.issue(draft)), occasion);
    forgetOnce(ledger, begun.id());
    return ledger.get(Kind.SUBSCRIPTION, begun.id());
  }

  private Thing begin(Purchase purchase) {
    var now = ledger.now();
    var price = purchase.items().getFirst().price();
    var anchor = purchase.trialEnd().orElse(now);
    var end = purchase.trialEnd().orElse(Periods.end(price, now, now));
    var id = ledger.id(Kind.SUBSCRIPTION.prefix());
    var discounts =
        purchase
            .coupon()
            .map(coupon ->
                new Discounts(ledger)
                    .redeem(coupon, purchase.code(), purchase.customer(), id)
                    .id());
    currency(purchase);
    var subscription =
        Thing.of(
                Kind.SUBSCRIPTION,
                id,
                "created",
                now,
                "start_date",
                now,
                "billing_cycle_anchor",
                anchor,
                "customer",
                purchase.customer().id(),
                "currency",
                purchase.currency(),
                "status",
                purchase.trialEnd().isPresent() ? "trialing" : "incomplete",
                "trial_start",
                purchase.trialEnd().map(_ -> now).orElse(null),
                "trial_end",
                purchase.trialEnd().orElse(null),
                "default_payment_method",
                purchase.method().map(Thing::id).orElse(null),
                "discounts",
                discounts.stream().toList(),
                "test_clock",
                purchase.customer().at("test_clock"),
                "items",
                purchase.items().stream().map(item -> item(item, now, end)).toList())
            .with(
                purchase.extra().entrySet().stream()
                    .flatMap(field -> java.util.stream.Stream.of(field.getKey(), field.getValue()))
                    .toArray());
    ledger.store().put(subscription);
    return ledger.tell("customer.subscription.created", subscription);
  }

  private void currency(Purchase purchase) {
    var customer = ledger.get(Kind.CUSTOMER, purchase.customer().id());
    ledger.change(customer.with("currency", purchase.currency()), "customer.updated");
  }

  private ObjectNode item(Purchase.Item item, Instant start, Instant end) {
    return Json.object(
        "id",
        ledger.id("si_"),
        "created",
        start,
        "current_period_start",
        start,
        "current_period_end",
        end,
        "price",
        item.price().id(),
        "quantity",
        item.quantity());
  }

  /// A discount for once is gone after the invoice that it was on.
  static void forgetOnce(Ledger ledger, String id) {
    var subscription = ledger.get(Kind.SUBSCRIPTION, id);
    List<String> kept =
        subscription
            .texts("discounts")
            .filter(discount -> !ledger.get(Kind.DISCOUNT, discount).is("_once"))
            .toList();
    ledger.change(subscription.with("discounts", kept), "customer.subscription.updated");
  }
}
