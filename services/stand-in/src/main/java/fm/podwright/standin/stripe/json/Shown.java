package fm.podwright.standin.stripe.json;

import fm.podwright.standin.stripe.event.Events;
import fm.podwright.standin.stripe.state.Kind;
import fm.podwright.standin.stripe.state.Store;
import fm.podwright.standin.stripe.state.Thing;
import java.math.BigDecimal;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Things as the API shows them: in full shape, with what Stripe writes into them from others.
public final class Shown {
  private final Store store;

  public Shown(Store store) {
    this.store = store;
  }

  /// A thing as the API shows it.
  public ObjectNode of(Thing thing) {
    var full = Shapes.full(thing.text("object"), thing.json());
    switch (thing.kind()) {
      case PRICE -> price(thing, full);
      case COUPON -> full.set("valid", Json.value(isValid(thing)));
      case CUSTOMER -> address(full, "address");
      case SUBSCRIPTION -> subscription(thing, full);
      case INVOICE -> invoice(thing, full);
      case EVENT -> event(thing, full);
      default -> {}
    }
    return full;
  }

  /// A list of the API, whole.
  public static ObjectNode list(String url, List<? extends JsonNode> data) {
    return Json.object("object", "list", "data", data, "has_more", false, "url", url);
  }

  private static boolean isValid(Thing coupon) {
    return !coupon.is("_redeemed_out");
  }

  private static void address(ObjectNode full, String name) {
    if (full.path(name) instanceof ObjectNode address) {
      full.set(name, Shapes.full("address", address));
    }
  }

  private static void price(Thing price, ObjectNode full) {
    if (price.at("recurring") instanceof ObjectNode recurring) {
      full.set("recurring", Shapes.full("recurring", recurring));
    }
    full.remove("currency_options");
    full.set("unit_amount_decimal", Json.value(price.at("unit_amount").asString()));
  }

  private void subscription(Thing subscription, ObjectNode full) {
    var items =
        subscription.things("items").stream().map(item -> item(subscription, item)).toList();
    full.set("items", list("/v1/subscription_items?subscription=" + subscription.id(), items));
    full.path("items").asObject().put("total_count", items.size());
  }

  private ObjectNode item(Thing subscription, Thing item) {
    var full = Shapes.full("subscription_item", item.json());
    var price = store.find(Kind.PRICE, item.text("price")).map(this::of).orElseThrow();
    full.set("price", price);
    full.set("plan", plan(price));
    full.set("subscription", Json.value(subscription.id()));
    return full;
  }

  private static ObjectNode plan(ObjectNode price) {
    return Shapes.full(
        "plan",
        Json.object(
            "id", price.path("id"),
            "active", price.path("active"),
            "amount", price.path("unit_amount"),
            "amount_decimal", price.path("unit_amount_decimal"),
            "created", price.path("created"),
            "currency", price.path("currency"),
            "interval", price.path("recurring").path("interval"),
            "interval_count", price.path("recurring").path("interval_count"),
            "nickname", price.path("nickname"),
            "product", price.path("product")));
  }

  private static void invoice(Thing invoice, ObjectNode full) {
    address(full, "customer_address");
    var lines = invoice.things("lines").stream().map(line -> line(invoice, line)).toList();
    full.set("lines", list("/v1/invoices/" + invoice.id() + "/lines", lines));
    full.path("lines").asObject().put("total_count", lines.size());
    full.set(
        "parent",
        Json.object(
            "quote_details",
            null,
            "subscription_details",
            Json.object(
                "metadata",
                invoice.at("_subscription_metadata").isObject()
                    ? invoice.at("_subscription_metadata")
                    : Json.object(),
                "subscription",
                invoice.text("_subscription")),
            "type",
            "subscription_details"));
  }

  private static ObjectNode line(Thing invoice, Thing line) {
    var full = Shapes.full("line_item", line.json());
    full.remove(List.of("price", "product", "unit_amount", "proration", "subscription_item"));
    full.set("invoice", Json.value(invoice.id()));
    full.set("subtotal", line.at("amount"));
    full.set("quantity_decimal", Json.value(BigDecimal.valueOf(line.number("quantity"))));
    full.set("subscription", Json.value(invoice.text("_subscription")));
    full.set(
        "pricing",
        Json.object(
            "price_details", Json.object("price", line.at("price"), "product", line.at("product")),
            "type", "price_details",
            "unit_amount_decimal", Json.value(BigDecimal.valueOf(line.number("unit_amount")))));
    full.set(
        "parent",
        Json.object(
            "invoice_item_details",
            null,
            "subscription_item_details",
            Json.object(
                "invoice_item", null,
                "proration", line.is("proration"),
                "proration_details", Json.object("credited_items", null),
                "subscription", invoice.text("_subscription"),
                "subscription_item", line.at("subscription_item")),
            "type",
            "subscription_item_details"));
    return full;
  }

  private void event(Thing event, ObjectNode full) {
    full.set("data", Json.read(event.text("_data")));
    var pending =
        store.all(Kind.WEBHOOK_ENDPOINT).stream()
            .map(endpoint -> Events.delivery(event.id(), endpoint.id()))
            .flatMap(id -> store.find(Kind.DELIVERY, id).stream())
            .filter(delivery -> delivery.text("state").equals("pending"));
    full.set("pending_webhooks", Json.value(pending.count()));
  }
}
