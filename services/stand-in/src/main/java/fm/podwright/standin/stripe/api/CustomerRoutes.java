package fm.podwright.standin.stripe.api;

import fm.podwright.standin.stripe.billing.Customers;
import fm.podwright.standin.stripe.billing.Ending;
import fm.podwright.standin.stripe.state.Kind;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// `/v1/customers`, with their tax ids
final class CustomerRoutes {
  private static final String FIELDS =
      "email name phone description business_name individual_name preferred_locales.#"
          + " tax_exempt:none|exempt|reverse invoice_settings.default_payment_method metadata.*"
          + Fields.ADDRESS
          + " ";
  private static final String TAX_ID = "type! value! ";

  private final Desk desk;

  private CustomerRoutes(Desk desk) {
    this.desk = desk;
  }

  static void add(Routes routes, Desk desk) {
    var customers = new CustomerRoutes(desk);
    routes
        .post("/v1/customers", FIELDS + "test_clock payment_method", customers::create)
        .get("/v1/customers/{}", "", customers::retrieve)
        .post("/v1/customers/{}", FIELDS, customers::update)
        .delete("/v1/customers/{}", "", customers::delete)
        .get("/v1/customers", Desk.PAGING + Desk.CREATED + "email test_clock", customers::list)
        .post("/v1/customers/{}/tax_ids", TAX_ID, customers::createTaxId)
        .get("/v1/customers/{}/tax_ids", Desk.PAGING, customers::taxIds);
  }

  private ObjectNode create(Request request) {
    var params = request.params();
    params
        .find("test_clock")
        .map(clock -> desk.require(Kind.TEST_CLOCK, clock, "test_clock"))
        .flatMap(clock -> clock.time("frozen_time"))
        .ifPresent(desk.ledger()::now);
    var customer = Fields.take(new Customers(desk.ledger()).make(), params, FIELDS + "test_clock");
    var created = desk.created(customer, "customer.created");
    var method = params.find("payment_method");
    if (method.isEmpty()) return created;
    var attached = PaymentMethodRoutes.attach(desk, method.get(), customer);
    return desk.shown(attached);
  }

  private ObjectNode retrieve(Request request) {
    var found = desk.ledger().store().find(Kind.CUSTOMER, request.id());
    return found
        .filter(customer -> customer.is("deleted"))
        .map(Desk::deleted)
        .orElseGet(() -> desk.shown(desk.require(Kind.CUSTOMER, request.id(), "id")));
  }

  private ObjectNode update(Request request) {
    var customer = desk.require(Kind.CUSTOMER, request.id(), "id");
    var method = "invoice_settings.default_payment_method";
    request.params().find(method).ifPresent(id -> desk.require(Kind.PAYMENT_METHOD, id, method));
    return desk.changed(Fields.take(customer, request.params(), FIELDS), "customer.updated");
  }

  /// Ends the customer's subscriptions too, and what it could still pay for. The id answers that it
  /// was deleted, for ever.
  private ObjectNode delete(Request request) {
    var customer = desk.require(Kind.CUSTOMER, request.id(), "id");
    var ending = new Ending(desk.ledger());
    List.copyOf(desk.ledger().store().of(Kind.SUBSCRIPTION, customer.id())).stream()
        .filter(subscription -> !subscription.has("ended_at"))
        .forEach(subscription -> ending.now(subscription, "cancellation_requested"));
    List.copyOf(desk.ledger().store().of(Kind.CHECKOUT_SESSION, customer.id())).stream()
        .filter(session -> session.text("status").equals("open"))
        .forEach(session -> CheckoutRoutes.expire(desk, session));
    desk.ledger().tell("customer.deleted", customer);
    desk.ledger().store().put(customer.with("deleted", true));
    return Desk.deleted(customer);
  }

  private ObjectNode list(Request request) {
    var params = request.params();
    return desk.list(
        request,
        Kind.CUSTOMER,
        customer ->
            !customer.is("deleted")
                && Desk.matches(params, "email", customer, "email")
                && Desk.matches(params, "test_clock", customer, "test_clock"));
  }

  private ObjectNode createTaxId(Request request) {
    var customer = desk.require(Kind.CUSTOMER, request.id(), "id");
    var params = request.params();
    var customers = new Customers(desk.ledger());
    return desk.shown(customers.addTaxId(customer, params.text("type"), params.text("value")));
  }

  private ObjectNode taxIds(Request request) {
    var customer = desk.require(Kind.CUSTOMER, request.id(), "id");
    return desk.list(request, Kind.TAX_ID, id -> id.text("customer").equals(customer.id()));
  }
}
