package fm.podwright.standin.stripe.api;

import fm.podwright.standin.stripe.billing.Prices;
import fm.podwright.standin.stripe.json.Json;
import fm.podwright.standin.stripe.json.Shapes;
import fm.podwright.standin.stripe.json.Shown;
import fm.podwright.standin.stripe.state.Kind;
import fm.podwright.standin.stripe.state.Thing;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// What is bought in a checkout session.
final class CheckoutItems {
  private final Desk desk;

  CheckoutItems(Desk desk) {
    this.desk = desk;
  }

  /// The currency that was asked for, or the first price's own.
  String currency(Params params) {
    if (params.each("line_items").isEmpty()) throw StripeError.required("line_items");
    var first = desk.require(Kind.PRICE, params.text("line_items.0.price"), "line_items.0.price");
    return params.find("currency").orElse(first.text("currency"));
  }

  /// The items as a session keeps them.
  List<ObjectNode> of(Params params, String currency) {
    return params.each("line_items").stream().map(item -> item(item, currency)).toList();
  }

  private ObjectNode item(Params item, String currency) {
    var price = desk.require(Kind.PRICE, item.text("price"), "line_items.0.price");
    if (price.has("active") && !price.is("active")) {
      throw StripeError.invalid(
          "line_items", "The price specified is inactive. This field only accepts active prices.");
    }
    if (Prices.amount(price, currency).isEmpty()) {
      throw StripeError.invalid(
          "currency", "The price " + price.id() + " has no amount in " + currency + ".");
    }
    return Json.object(
        "price", price.id(),
        "quantity", Math.max(1, item.number("quantity")),
        "id", desk.ledger().id("li_"));
  }

  /// The items as the API shows them.
  ObjectNode shown(Thing session) {
    var items = session.things("_items").stream().map(item -> shown(session, item)).toList();
    return Shown.list("/v1/checkout/sessions/" + session.id() + "/line_items", items);
  }

  private ObjectNode shown(Thing session, Thing item) {
    var price = desk.ledger().get(Kind.PRICE, item.text("price"));
    var amount =
        Prices.amount(price, session.text("currency")).orElseThrow() * item.number("quantity");
    return Shapes.full(
        "item",
        Json.object(
            "id", item.id(),
            "amount_subtotal", amount,
            "amount_total", amount,
            "currency", session.text("currency"),
            "description", Prices.name(desk.ledger().store(), price),
            "price", desk.shown(price),
            "quantity", item.number("quantity")));
  }
}
