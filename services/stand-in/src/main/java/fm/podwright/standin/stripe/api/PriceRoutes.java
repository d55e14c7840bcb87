package fm.podwright.standin.stripe.api;

import fm.podwright.standin.stripe.billing.Money;
import fm.podwright.standin.stripe.json.Json;
import fm.podwright.standin.stripe.state.Kind;
import fm.podwright.standin.stripe.state.Thing;
import tools.jackson.databind.node.ObjectNode;

/// `/v1/prices`. An amount never changes; a lookup key belongs to one price at a time.
final class PriceRoutes {
  private static final String FIELDS =
      "active:bool nickname tax_behavior:exclusive|inclusive|unspecified metadata.* ";
  private static final String OPTIONS =
      "currency_options.*.unit_amount:int"
          + " currency_options.*.tax_behavior:exclusive|inclusive|unspecified ";
  private static final String RECURRING =
      "recurring.interval!:day|week|month|year recurring.interval_count:int"
          + " recurring.usage_type:licensed ";

  private final Desk desk;

  private PriceRoutes(Desk desk) {
    this.desk = desk;
  }

  static void add(Routes routes, Desk desk) {
    var prices = new PriceRoutes(desk);
    routes
        .post(
            "/v1/prices",
            FIELDS
                + OPTIONS
                + RECURRING
                + "product! currency! unit_amount!:int lookup_key transfer_lookup_key:bool"
                + " billing_scheme:per_unit",
            prices::create)
        .get(
            "/v1/prices/{}",
            "",
            request -> desk.shown(desk.require(Kind.PRICE, request.id(), "id")))
        .post(
            "/v1/prices/{}",
            FIELDS + OPTIONS + "lookup_key transfer_lookup_key:bool",
            prices::update)
        .get(
            "/v1/prices",
            Desk.PAGING
                + Desk.CREATED
                + "active:bool currency lookup_keys.# product type recurring.interval"
                + " recurring.usage_type",
            prices::list);
  }

  private ObjectNode create(Request request) {
    var params = request.params();
    var currency = params.text("currency");
    desk.require(Kind.PRODUCT, params.text("product"), "product");
    if (!Money.isCurrency(currency)) {
      throw StripeError.invalid("currency", "Invalid currency: " + currency + ".");
    }
    positive(params, "unit_amount");
    freed(params, "");
    var price =
        desk.ledger()
            .make(
                Kind.PRICE,
                "product",
                params.text("product"),
                "currency",
                currency,
                "unit_amount",
                params.number("unit_amount"),
                "recurring",
                Json.object("interval", params.text("recurring.interval")),
                "recurring.interval_count",
                Math.max(1, params.number("recurring.interval_count")),
                "lookup_key",
                params.find("lookup_key").orElse(null));
    return desk.created(options(Fields.take(price, params, FIELDS), params), "price.created");
  }

  private static void positive(Params params, String name) {
    if (params.number(name) < 0) {
      throw StripeError.invalid(name, "Invalid non-negative integer: " + params.text(name));
    }
  }

  private static Thing options(Thing price, Params params) {
    var changed = price;
    for (var currency : params.names("currency_options")) {
      var path = "currency_options." + currency;
      if (!Money.isCurrency(currency)) {
        throw StripeError.invalid(path, "Invalid currency: " + currency + ".");
      }
      positive(params, path + ".unit_amount");
      changed = Fields.take(changed, params, path + ".unit_amount:int " + path + ".tax_behavior");
    }
    return changed;
  }

  /// Takes the key from the price that has it, or refuses.
  private void freed(Params params, String own) {
    var key = params.text("lookup_key");
    desk.ledger().store().all(Kind.PRICE).stream()
        .filter(price ->
            !key.isEmpty() && price.text("lookup_key").equals(key) && !price.id().equals(own))
        .findFirst()
        .ifPresent(holder -> {
          if (!params.is("transfer_lookup_key")) {
            throw StripeError.invalid(
                "lookup_key",
                "A price (`"
                    + holder.id()
                    + "`) already uses that lookup key. Set transfer_lookup_key to take it over.");
          }
          desk.ledger().change(holder.with("lookup_key", null), "price.updated");
        });
  }

  private ObjectNode update(Request request) {
    var params = request.params();
    var price = desk.require(Kind.PRICE, request.id(), "id");
    freed(params, price.id());
    return desk.changed(
        options(Fields.take(price, params, FIELDS + "lookup_key"), params), "price.updated");
  }

  private ObjectNode list(Request request) {
    var params = request.params();
    return desk.list(request, Kind.PRICE, price -> isWanted(price, params));
  }

  private static boolean isWanted(Thing price, Params params) {
    var active = !price.has("active") || price.is("active");
    return (!params.has("active") || params.is("active") == active)
        && (!params.has("lookup_keys")
            || params.texts("lookup_keys").contains(price.text("lookup_key")))
        && (!params.has("type") || params.text("type").equals("recurring"))
        && Desk.matches(params, "product", price, "product")
        && Desk.matches(params, "currency", price, "currency")
        && Desk.matches(params, "recurring.interval", price, "recurring.interval");
  }
}
