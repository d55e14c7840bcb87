package fm.podwright.standin.stripe.api;

import fm.podwright.standin.stripe.json.Json;
import fm.podwright.standin.stripe.json.Shown;
import fm.podwright.standin.stripe.state.Kind;
import fm.podwright.standin.stripe.state.Thing;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `expand[]`: ids become the objects that they name, and parts that are left out are put in.
final class Expansions {
  private static final Map<String, Kind> NAMED =
      Map.ofEntries(
          Map.entry("customer", Kind.CUSTOMER),
          Map.entry("product", Kind.PRODUCT),
          Map.entry("default_price", Kind.PRICE),
          Map.entry("price", Kind.PRICE),
          Map.entry("coupon", Kind.COUPON),
          Map.entry("promotion_code", Kind.PROMOTION_CODE),
          Map.entry("subscription", Kind.SUBSCRIPTION),
          Map.entry("invoice", Kind.INVOICE),
          Map.entry("latest_invoice", Kind.INVOICE),
          Map.entry("default_payment_method", Kind.PAYMENT_METHOD),
          Map.entry("configuration", Kind.PORTAL_CONFIGURATION),
          Map.entry("discounts", Kind.DISCOUNT),
          Map.entry("discount", Kind.DISCOUNT),
          Map.entry("test_clock", Kind.TEST_CLOCK));

  private final Desk desk;

  Expansions(Desk desk) {
    this.desk = desk;
  }

  void expand(ObjectNode answer, Params params) {
    for (var path : params.texts("expand")) {
      if (!expand(answer, path.split("\\.", -1), 0)) {
        throw StripeError.invalid("expand", "This property cannot be expanded (" + path + ").");
      }
    }
  }

  private boolean expand(JsonNode node, String[] path, int at) {
    if (at == path.length) return true;
    if (node instanceof ArrayNode list) {
      var all = true;
      for (var each : list) all &= expand(each, path, at);
      return all;
    }
    if (!(node instanceof ObjectNode object)) return node.isNull();
    put(object, path[at]);
    var found = object.path(path[at]);
    if (found.isMissingNode()) return false;
    var last = at == path.length - 1;
    return last ? NAMED.containsKey(path[at]) || found.isContainer() : expand(found, path, at + 1);
  }

  private void put(ObjectNode object, String name) {
    var value = object.path(name);
    if (value.isString()) {
      named(name, value).ifPresent(full -> object.set(name, full));
    } else if (value instanceof ArrayNode list && NAMED.containsKey(name)) {
      for (var i = 0; i < list.size(); i++) {
        var place = i;
        if (list.get(i).isString())
          named(name, list.get(i)).ifPresent(full -> list.set(place, full));
      }
    } else if (value.isMissingNode()) {
      left(object, name).ifPresent(full -> object.set(name, full));
    }
  }

  private Optional<JsonNode> named(String name, JsonNode id) {
    return Optional.ofNullable(NAMED.get(name))
        .flatMap(kind -> desk.ledger().store().find(kind, id.asString()))
        .map(thing -> thing.is("deleted") ? Desk.deleted(thing) : desk.shown(thing));
  }

  /// What Stripe leaves out unless it is asked for.
  private Optional<JsonNode> left(ObjectNode object, String name) {
    var id = object.path("id").asString("");
    var store = desk.ledger().store();
    return switch (object.path("object").asString("") + " " + name) {
      case "checkout.session line_items" ->
          store
              .find(Kind.CHECKOUT_SESSION, id)
              .map(session -> new CheckoutItems(desk).shown(session));
      case "price currency_options" -> store.find(Kind.PRICE, id).map(Expansions::options);
      case "customer tax_ids" -> store.find(Kind.CUSTOMER, id).map(this::taxIds);
      case "customer subscriptions" -> store.find(Kind.CUSTOMER, id).map(this::subscriptions);
      default -> Optional.empty();
    };
  }

  private static JsonNode options(Thing price) {
    var options = Json.object(price.text("currency"), option(price.number("unit_amount"), price));
    price
        .at("currency_options")
        .forEachEntry((currency, option) ->
            options.set(
                currency,
                option(option.path("unit_amount").asLong(), new Thing((ObjectNode) option))));
    return options;
  }

  private static ObjectNode option(long amount, Thing of) {
    return Json.object(
        "custom_unit_amount",
        null,
        "tax_behavior",
        of.has("tax_behavior") ? of.text("tax_behavior") : "unspecified",
        "unit_amount",
        amount,
        "unit_amount_decimal",
        String.valueOf(amount));
  }

  private JsonNode taxIds(Thing customer) {
    var ids =
        customer
            .texts("_tax_ids")
            .map(id -> desk.shown(desk.ledger().get(Kind.TAX_ID, id)))
            .toList();
    return Shown.list("/v1/customers/" + customer.id() + "/tax_ids", ids);
  }

  private JsonNode subscriptions(Thing customer) {
    var all =
        desk.ledger().store().of(Kind.SUBSCRIPTION, customer.id()).reversed().stream()
            .filter(each -> !each.has("ended_at"))
            .map(desk::shown)
            .toList();
    return Shown.list("/v1/customers/" + customer.id() + "/subscriptions", all);
  }
}
