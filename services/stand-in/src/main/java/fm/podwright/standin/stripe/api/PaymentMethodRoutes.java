package fm.podwright.standin.stripe.api;

import fm.podwright.standin.stripe.billing.Customers;
import fm.podwright.standin.stripe.billing.TestCard;
import fm.podwright.standin.stripe.state.Kind;
import fm.podwright.standin.stripe.state.Thing;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// `/v1/payment_methods`. Stripe's ids for tests work: `pm_card_visa` and some more.
final class PaymentMethodRoutes {
  private static final Map<String, TestCard> TEST_IDS =
      Map.of(
          "pm_card_visa", TestCard.SUCCEEDS,
          "pm_card_mastercard", TestCard.MASTERCARD,
          "pm_card_chargeCustomerFail", TestCard.FAILS_LATER,
          "pm_card_authenticationRequired", TestCard.AUTHENTICATES_ALWAYS,
          "pm_card_authenticationRequiredOnSetup", TestCard.AUTHENTICATES_ONCE,
          "pm_card_visa_chargeDeclined", TestCard.DECLINED);
  private static final int YEARS = 4;

  private PaymentMethodRoutes() {}

  static void add(Routes routes, Desk desk) {
    routes
        .get(
            "/v1/payment_methods/{}",
            "",
            request -> desk.shown(desk.require(Kind.PAYMENT_METHOD, request.id(), "id")))
        .post(
            "/v1/payment_methods/{}/attach",
            "customer!",
            request -> {
              var customer =
                  desk.require(Kind.CUSTOMER, request.params().text("customer"), "customer");
              return desk.shown(attached(desk, request.id(), customer, "id"));
            })
        .get(
            "/v1/payment_methods",
            Desk.PAGING + "customer type",
            request -> list(desk, request, request.params().text("customer")))
        .get(
            "/v1/customers/{}/payment_methods",
            Desk.PAGING + "type",
            request -> list(desk, request, request.id()));
  }

  private static ObjectNode list(Desk desk, Request request, String customer) {
    return desk.list(
        request,
        Kind.PAYMENT_METHOD,
        method -> customer.isEmpty() || method.text("customer").equals(customer));
  }

  /// Gives a customer a card for all payments; returns the customer.
  static Thing attach(Desk desk, String id, Thing customer) {
    var method = attached(desk, id, customer, "payment_method");
    return desk.ledger()
        .change(
            customer.with("invoice_settings.default_payment_method", method.id()),
            "customer.updated");
  }

  private static Thing attached(Desk desk, String id, Thing customer, String param) {
    return Optional.ofNullable(TEST_IDS.get(id))
        .map(card -> attach(desk, card, customer))
        .orElseGet(() -> desk.require(Kind.PAYMENT_METHOD, id, param));
  }

  private static Thing attach(Desk desk, TestCard card, Thing customer) {
    var year = desk.ledger().now().atOffset(ZoneOffset.UTC).getYear() + YEARS;
    return new Customers(desk.ledger()).attach(new Customers.Entered(card, 12, year), customer);
  }
}
