package fm.podwright.standin.stripe.api;

import fm.podwright.standin.stripe.json.Json;
import fm.podwright.standin.stripe.state.Kind;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/// `/v1/coupons` and `/v1/promotion_codes`
final class CouponRoutes {
  private static final String COUPON =
      "percent_off:decimal amount_off:int currency duration:once|forever|repeating"
          + " duration_in_months:int max_redemptions:int name redeem_by:int metadata.* ";
  private static final String CODE =
      "active:bool customer expires_at:int max_redemptions:int metadata.* ";

  private final Desk desk;

  private CouponRoutes(Desk desk) {
    this.desk = desk;
  }

  static void add(Routes routes, Desk desk) {
    var coupons = new CouponRoutes(desk);
    routes
        .post("/v1/coupons", COUPON + "id", coupons::create)
        .get(
            "/v1/coupons/{}",
            "",
            request -> desk.shown(desk.require(Kind.COUPON, request.id(), "id")))
        .get(
            "/v1/coupons",
            Desk.PAGING + Desk.CREATED,
            request -> desk.list(request, Kind.COUPON, _ -> true))
        .post(
            "/v1/promotion_codes",
            CODE + "code promotion.type!:coupon promotion.coupon!",
            coupons::createCode)
        .get(
            "/v1/promotion_codes/{}",
            "",
            request -> desk.shown(desk.require(Kind.PROMOTION_CODE, request.id(), "id")))
        .post("/v1/promotion_codes/{}", "active:bool metadata.*", coupons::updateCode)
        .get(
            "/v1/promotion_codes",
            Desk.PAGING + Desk.CREATED + "active:bool code coupon customer",
            coupons::codes);
  }

  private ObjectNode create(Request request) {
    var params = request.params();
    if (params.has("percent_off") == params.has("amount_off")) {
      throw StripeError.invalid(
          "percent_off", "You must pass either percent_off or amount_off, and not both.");
    }
    if (params.has("amount_off") && !params.has("currency")) throw StripeError.required("currency");
    if (params.text("duration").equals("repeating") && !params.has("duration_in_months")) {
      throw StripeError.required("duration_in_months");
    }
    var id = params.find("id").orElseGet(() -> desk.ledger().id(""));
    if (desk.ledger().store().find(Kind.COUPON, id).isPresent()) {
      throw StripeError.exists("id", "Coupon already exists.");
    }
    var coupon = desk.ledger().named(Kind.COUPON, id, "duration", "once");
    return desk.created(Fields.take(coupon, params, COUPON), "coupon.created");
  }

  private ObjectNode createCode(Request request) {
    var params = request.params();
    var coupon = desk.require(Kind.COUPON, params.text("promotion.coupon"), "promotion.coupon");
    var code =
        params
            .find("code")
            .orElseGet(() -> desk.ledger().id("").substring(0, 8).toUpperCase(Locale.ROOT));
    var taken =
        desk.ledger().store().all(Kind.PROMOTION_CODE).stream()
            .anyMatch(other -> other.is("active") && other.text("code").equalsIgnoreCase(code));
    if (taken) {
      throw StripeError.exists(
          "code", "An active promotion code with `code: " + code + "` already exists.");
    }
    params
        .find("customer")
        .ifPresent(customer -> desk.require(Kind.CUSTOMER, customer, "customer"));
    var made =
        desk.ledger()
            .make(
                Kind.PROMOTION_CODE,
                "code",
                code,
                "active",
                true,
                "promotion",
                Json.object("coupon", coupon.id(), "type", "coupon"));
    return desk.created(Fields.take(made, params, CODE), "promotion_code.created");
  }

  private ObjectNode updateCode(Request request) {
    var code = desk.require(Kind.PROMOTION_CODE, request.id(), "id");
    return desk.changed(
        Fields.take(code, request.params(), "active:bool metadata.*"), "promotion_code.updated");
  }

  private ObjectNode codes(Request request) {
    var params = request.params();
    return desk.list(
        request,
        Kind.PROMOTION_CODE,
        code ->
            Desk.matches(params, "active", code, "active")
                && Desk.matches(params, "code", code, "code")
                && Desk.matches(params, "coupon", code, "promotion.coupon")
                && Desk.matches(params, "customer", code, "customer"));
  }
}
