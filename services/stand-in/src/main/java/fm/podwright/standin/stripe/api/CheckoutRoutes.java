package fm.podwright.standin.stripe.api;

import fm.podwright.standin.stripe.billing.Checkout;
import fm.podwright.standin.stripe.billing.Discounts;
import fm.podwright.standin.stripe.state.Kind;
import fm.podwright.standin.stripe.state.Thing;
import java.time.Duration;
import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/// `/v1/checkout/sessions`, in subscription mode
final class CheckoutRoutes {
  private static final String PATH = "/v1/checkout/sessions";
  private static final Duration LIFE = Duration.ofHours(24);
  private static final Duration SHORTEST_TRIAL = Duration.ofDays(2);
  private static final String FIELDS =
      "cancel_url:url client_reference_id allow_promotion_codes:bool automatic_tax.enabled:bool"
          + " tax_id_collection.enabled:bool tax_id_collection.required:if_supported|never"
          + " billing_address_collection:auto|required payment_method_collection:always|if_required"
          + " customer_email locale submit_type metadata.* ";
  private static final String ALLOWED =
      FIELDS
          + "mode!:subscription success_url!:url customer line_items.#.price"
          + " line_items.#.quantity:int currency payment_method_types.# ui_mode:hosted_page|hosted"
          + " customer_update.address:auto|never customer_update.name:auto|never"
          + " customer_update.shipping:auto|never expires_at:int discounts.#.coupon"
          + " discounts.#.promotion_code subscription_data.metadata.*"
          + " subscription_data.trial_end:int subscription_data.trial_period_days:int"
          + " subscription_data.description"
          + " subscription_data.trial_settings.end_behavior.missing_payment_method:cancel|create_invoice|pause";

  private final Desk desk;

  private CheckoutRoutes(Desk desk) {
    this.desk = desk;
  }

  static void add(Routes routes, Desk desk) {
    var sessions = new CheckoutRoutes(desk);
    routes
        .post(PATH, ALLOWED, sessions::create)
        .get(PATH + "/{}", "", request -> desk.shown(sessions.require(request)))
        .get(PATH + "/{}/line_items", Desk.PAGING, sessions::lineItems)
        .post(PATH + "/{}/expire", "", sessions::expire)
        .get(PATH, Desk.PAGING + Desk.CREATED + "customer subscription status", sessions::list);
  }

  private Thing require(Request request) {
    return desk.require(Kind.CHECKOUT_SESSION, request.id(), "id");
  }

  private ObjectNode create(Request request) {
    var params = request.params();
    var customer = params.find("customer").map(id -> desk.require(Kind.CUSTOMER, id, "customer"));
    customer.ifPresent(known -> check(params, known));
    var items = new CheckoutItems(desk);
    var currency = items.currency(params);
    var now = desk.ledger().now();
    var id = desk.ledger().id(Kind.CHECKOUT_SESSION.prefix());
    var session =
        desk.ledger()
            .named(
                Kind.CHECKOUT_SESSION,
                id,
                "customer",
                customer.map(Thing::id).orElse(null),
                "customer_creation",
                customer.isPresent() ? null : "always",
                "status",
                "open",
                "success_url",
                params.text("success_url"),
                "url",
                desk.url() + "/c/pay/" + id,
                "currency",
                currency,
                "expires_at",
                params
                    .find("expires_at")
                    .map(at -> Instant.ofEpochSecond(Long.parseLong(at)))
                    .orElse(now.plus(LIFE)),
                "_items",
                items.of(params, currency),
                "_clock",
                customer.map(Thing::timeline).orElse(""));
    var complete =
        subscriptionData(discounted(Fields.take(session, params, FIELDS), params), params);
    var quoted =
        new Checkout(desk.ledger(), desk.collecting())
            .quote(complete, customer.map(known -> known.text("address.country")).orElse(""), "");
    var priced =
        Checkout.priced(complete, quoted)
            .with(
                "automatic_tax.status",
                complete.is("automatic_tax.enabled") ? "requires_location_inputs" : null);
    desk.ledger().store().put(priced);
    return desk.shown(priced);
  }

  private static void check(Params params, Thing customer) {
    if (params.has("customer_email")) {
      throw StripeError.invalid(
          "customer_email",
          "You may only specify one of these parameters: customer, customer_email.");
    }
    if (params.is("automatic_tax.enabled")
        && !customer.has("address.country")
        && !params.has("customer_update.address")) {
      throw StripeError.invalid(
          "customer_tax_location_invalid",
          "automatic_tax.enabled",
          "Automatic tax calculation in Checkout requires a valid address on the Customer. Add a"
              + " valid address to the Customer or set `customer_update[address]` to 'auto' or"
              + " 'never'.");
    }
    if (params.is("tax_id_collection.enabled")
        && !params.text("customer_update.name").equals("auto")) {
      throw StripeError.invalid(
          "customer_update.name",
          "Tax ID collection requires updating business name on the customer. To enable tax ID"
              + " collection for an existing customer, please set `customer_update[name]` to"
              + " `auto`.");
    }
  }

  private Thing discounted(Thing session, Params params) {
    var kept = session.with("_customer_update", params.below("customer_update").values());
    var discounts = params.each("discounts");
    if (discounts.isEmpty()) return kept;
    if (params.is("allow_promotion_codes")) {
      throw StripeError.invalid(
          "discounts",
          "You may only specify one of these parameters: allow_promotion_codes, discounts.");
    }
    var discount = discounts.getFirst();
    if (discount.has("coupon"))
      return kept.with(
          "_coupon", desk.require(Kind.COUPON, discount.text("coupon"), "discounts.0.coupon").id());
    var code =
        desk.require(
            Kind.PROMOTION_CODE, discount.text("promotion_code"), "discounts.0.promotion_code");
    return kept.with("_code", code.id(), "_coupon", new Discounts(desk.ledger()).coupon(code).id());
  }

  private Thing subscriptionData(Thing session, Params params) {
    var data = params.below("subscription_data");
    var kept =
        session.with(
            "_subscription_metadata", data.below("metadata").values(),
            "_description", data.find("description").orElse(null));
    var behavior = "trial_settings.end_behavior.missing_payment_method";
    if (data.has(behavior)) kept = kept.with("_" + behavior, data.text(behavior));
    if (data.has("trial_period_days")) {
      if (data.number("trial_period_days") < 1) {
        throw StripeError.invalid(
            "subscription_data.trial_period_days", "Trial period days must be at least 1.");
      }
      return kept.with("_trial_days", data.number("trial_period_days"));
    }
    if (!data.has("trial_end")) return kept;
    var end = Instant.ofEpochSecond(data.number("trial_end"));
    if (end.isBefore(desk.ledger().now().plus(SHORTEST_TRIAL))) {
      throw StripeError.invalid(
          "subscription_data.trial_end",
          "The `trial_end` date has to be at least 2 days in the future.");
    }
    return kept.with("_trial_end", end);
  }

  private ObjectNode lineItems(Request request) {
    return new CheckoutItems(desk).shown(require(request));
  }

  private ObjectNode expire(Request request) {
    var session = require(request);
    if (!session.text("status").equals("open")) {
      throw StripeError.invalid(
          "session",
          "Only Checkout Sessions with a status in [\"open\"] can be expired. This Checkout Session"
              + " has a status of \""
              + session.text("status")
              + "\".");
    }
    return expire(desk, session);
  }

  static ObjectNode expire(Desk desk, Thing session) {
    return desk.created(session.with("status", "expired", "url", null), "checkout.session.expired");
  }

  private ObjectNode list(Request request) {
    var params = request.params();
    desk.checkCustomer(params);
    return desk.list(
        request,
        Kind.CHECKOUT_SESSION,
        session ->
            Desk.matches(params, "customer", session, "customer")
                && Desk.matches(params, "subscription", session, "subscription")
                && Desk.matches(params, "status", session, "status"));
  }
}
