package fm.podwright.standin.stripe.api;

import fm.podwright.standin.stripe.json.Json;
import fm.podwright.standin.stripe.state.Kind;
import fm.podwright.standin.stripe.state.Thing;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// `/v1/billing_portal`: sessions and configurations
final class PortalRoutes {
  private static final String SESSIONS = "/v1/billing_portal/sessions";
  private static final String CONFIGURATIONS = "/v1/billing_portal/configurations";
  private static final String FIELDS =
      "active:bool name default_return_url:url business_profile.headline"
          + " business_profile.privacy_policy_url business_profile.terms_of_service_url metadata.*"
          + " features.customer_update.enabled:bool"
          + " features.customer_update.allowed_updates.#:address|email|name|phone|shipping|tax_id"
          + " features.invoice_history.enabled:bool features.payment_method_update.enabled:bool"
          + " features.subscription_cancel.enabled:bool"
          + " features.subscription_cancel.mode:at_period_end|immediately"
          + " features.subscription_cancel.proration_behavior:none"
          + " features.subscription_cancel.cancellation_reason.enabled:bool"
          + " features.subscription_cancel.cancellation_reason.options.#"
          + " features.subscription_update.enabled:bool"
          + " features.subscription_update.default_allowed_updates.#"
          + " features.subscription_update.proration_behavior:always_invoice|create_prorations|none"
          + " login_page.enabled:bool ";
  private static final String PRODUCTS =
      "features.subscription_update.products.#.product"
          + " features.subscription_update.products.#.prices.# ";
  private static final String FLOW =
      "flow_data.type:payment_method_update|subscription_cancel|subscription_update|subscription_update_confirm"
          + " flow_data.subscription_cancel.subscription flow_data.subscription_update.subscription"
          + " flow_data.subscription_update_confirm.subscription"
          + " flow_data.subscription_update_confirm.items.#.id"
          + " flow_data.subscription_update_confirm.items.#.price"
          + " flow_data.subscription_update_confirm.items.#.quantity:int"
          + " flow_data.after_completion.type:redirect|portal_homepage"
          + " flow_data.after_completion.redirect.return_url:url ";

  private final Desk desk;

  private PortalRoutes(Desk desk) {
    this.desk = desk;
  }

  static void add(Routes routes, Desk desk) {
    var portal = new PortalRoutes(desk);
    routes
        .post(CONFIGURATIONS, FIELDS + PRODUCTS + "features!", portal::configure)
        .get(
            CONFIGURATIONS + "/{}",
            "",
            request -> desk.shown(desk.require(Kind.PORTAL_CONFIGURATION, request.id(), "id")))
        .post(CONFIGURATIONS + "/{}", FIELDS + PRODUCTS, portal::reconfigure)
        .get(CONFIGURATIONS, Desk.PAGING + "active:bool is_default:bool", portal::configurations)
        .post(
            SESSIONS,
            "customer! return_url:url configuration locale on_behalf_of " + FLOW,
            portal::open);
  }

  private ObjectNode configure(Request request) {
    var first = desk.ledger().store().all(Kind.PORTAL_CONFIGURATION).isEmpty();
    var now = desk.ledger().now();
    var made =
        desk.ledger()
            .make(Kind.PORTAL_CONFIGURATION, "updated", now, "is_default", first, "active", true);
    return desk.created(taken(made, request.params()), "billing_portal.configuration.created");
  }

  private ObjectNode reconfigure(Request request) {
    var known =
        desk.require(Kind.PORTAL_CONFIGURATION, request.id(), "id")
            .with("updated", desk.ledger().now());
    return desk.changed(taken(known, request.params()), "billing_portal.configuration.updated");
  }

  private Thing taken(Thing configuration, Params params) {
    var path = "features.subscription_update.products";
    var taken = Fields.take(configuration, params, FIELDS);
    if (!params.has(path)) return taken;
    var products =
        params.each(path).stream()
            .map(product -> {
              desk.require(Kind.PRODUCT, product.text("product"), path + ".0.product");
              product
                  .texts("prices")
                  .forEach(price -> desk.require(Kind.PRICE, price, path + ".0.prices"));
              return Json.object(
                  "adjustable_quantity",
                      Json.object("enabled", false, "maximum", null, "minimum", 1),
                  "prices", product.texts("prices"),
                  "product", product.text("product"));
            })
            .toList();
    return taken.with(path, products);
  }

  private ObjectNode configurations(Request request) {
    var params = request.params();
    return desk.list(
        request,
        Kind.PORTAL_CONFIGURATION,
        configuration ->
            Desk.matches(params, "active", configuration, "active")
                && Desk.matches(params, "is_default", configuration, "is_default"));
  }

  private ObjectNode open(Request request) {
    var params = request.params();
    var customer = desk.require(Kind.CUSTOMER, params.text("customer"), "customer");
    var configuration =
        params
            .find("configuration")
            .map(id -> desk.require(Kind.PORTAL_CONFIGURATION, id, "configuration"))
            .or(this::byDefault)
            .orElseThrow(() ->
                StripeError.invalid(
                    "You can't create a portal session in test mode until you create a portal"
                        + " configuration: POST "
                        + CONFIGURATIONS
                        + "."));
    var secret = desk.ledger().id("test_");
    var session =
        desk.ledger()
            .make(
                Kind.PORTAL_SESSION,
                "customer",
                customer.id(),
                "configuration",
                configuration.id(),
                "return_url",
                params
                    .find("return_url")
                    .orElse(
                        configuration.has("default_return_url")
                            ? configuration.text("default_return_url")
                            : null),
                "locale",
                params.find("locale").orElse(null),
                "url",
                desk.url() + "/p/session/" + secret + flow(params),
                "_secret",
                secret,
                "_clock",
                customer.timeline());
    var kept =
        params.has("flow_data.type")
            ? session.with(
                "flow", Json.object("type", params.text("flow_data.type")),
                "_after",
                    params.find("flow_data.after_completion.redirect.return_url").orElse(null))
            : session;
    return desk.created(kept, "billing_portal.session.created");
  }

  private Optional<Thing> byDefault() {
    return desk.ledger().store().all(Kind.PORTAL_CONFIGURATION).stream()
        .filter(configuration -> configuration.is("is_default"))
        .findFirst();
  }

  private static String flow(Params params) {
    return switch (params.text("flow_data.type")) {
      case "payment_method_update" -> "/card";
      case "subscription_cancel" -> "/cancellation";
      case "subscription_update" -> "/plan";
      case "subscription_update_confirm" ->
          "/plan/" + params.text("flow_data.subscription_update_confirm.items.0.price");
      default -> "";
    };
  }
}
