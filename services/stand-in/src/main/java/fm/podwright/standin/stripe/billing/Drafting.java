package fm.podwright.standin.stripe.billing;

import fm.podwright.standin.stripe.json.Json;
import fm.podwright.standin.stripe.state.Kind;
import fm.podwright.standin.stripe.state.Ledger;
import fm.podwright.standin.stripe.state.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/// Makes invoices of lines: discounts, then tax, then sums.
final class Drafting {
  private final Ledger ledger;
  private final Discounts discounts;

  Drafting(Ledger ledger) {
    this.ledger = ledger;
    this.discounts = new Discounts(ledger);
  }

  /// A draft for a subscription, told to nobody yet.
  Thing draft(Thing subscription, String reason, List<Thing> bare) {
    var customer = ledger.get(Kind.CUSTOMER, subscription.text("customer"));
    var taxed = taxed(subscription, customer, discounted(subscription, bare));
    var invoice =
        ledger.make(
            Kind.INVOICE,
            "customer",
            customer.id(),
            "customer_email",
            customer.at("email"),
            "customer_name",
            customer.at("name"),
            "customer_address",
            customer.at("address"),
            "customer_tax_ids",
            taxIds(customer),
            "currency",
            subscription.text("currency"),
            "billing_reason",
            reason,
            "status",
            "draft",
            "lines",
            taxed.stream().map(Thing::json).toList(),
            "discounts",
            subscription.at("discounts"),
            "period_start",
            ledger.now(),
            "period_end",
            ledger.now(),
            "automatic_tax.enabled",
            subscription.is("automatic_tax.enabled"),
            "automatic_tax.status",
            subscription.is("automatic_tax.enabled") ? "complete" : null,
            "test_clock",
            subscription.at("test_clock"),
            "_subscription",
            subscription.id(),
            "_subscription_metadata",
            subscription.at("metadata"));
    return Sums.of(invoice, customer.number("balance"));
  }

  private List<ObjectNode> taxIds(Thing customer) {
    return taxIdsOf(customer).stream()
        .map(id -> Json.object("type", id.text("type"), "value", id.text("value")))
        .toList();
  }

  private List<Thing> taxIdsOf(Thing customer) {
    return customer.texts("_tax_ids").map(id -> ledger.get(Kind.TAX_ID, id)).toList();
  }

  private List<Thing> discounted(Thing subscription, List<Thing> lines) {
    var now = lines;
    for (var discount : discounts.of(subscription)) {
      now = less(discount, now);
    }
    return now;
  }

  private List<Thing> less(Thing discount, List<Thing> lines) {
    var coupon = discounts.couponOf(discount);
    var left = coupon.number("amount_off");
    var discounted = new ArrayList<Thing>();
    for (var line : lines) {
      var net = Sums.net(line);
      var off =
          coupon.has("percent_off")
              ? Discounts.percent(coupon, net)
              : line.is("proration") ? 0 : Math.clamp(left, 0, Math.max(0, net));
      left -= coupon.has("percent_off") ? 0 : off;
      var amounts = new ArrayList<Object>(line.list("discount_amounts"));
      amounts.add(Json.object("amount", off, "discount", discount.id()));
      discounted.add(off == 0 ? line : line.with("discount_amounts", amounts));
    }
    return discounted;
  }

  private List<Thing> taxed(Thing subscription, Thing customer, List<Thing> lines) {
    if (!subscription.is("automatic_tax.enabled")) return lines;
    var ids = taxIdsOf(customer).stream().map(Thing::id).collect(Collectors.toSet());
    var tax = Taxes.of(customer, ids);
    return lines.stream().map(line -> taxed(tax, line)).toList();
  }

  private Thing taxed(Taxes.Tax tax, Thing line) {
    var price = ledger.get(Kind.PRICE, line.text("price"));
    var inclusive = price.text("tax_behavior").equals("inclusive");
    var net = Sums.net(line);
    var amount = tax.of(net, inclusive);
    var taxable = inclusive ? net - amount : net;
    return line.with("taxes", List.of(tax.json(amount, taxable, inclusive)));
  }
}
