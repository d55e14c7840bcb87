package fm.podwright.standin.stripe.api;

import fm.podwright.standin.stripe.billing.Changing;
import fm.podwright.standin.stripe.billing.Charge;
import fm.podwright.standin.stripe.billing.Collecting;
import fm.podwright.standin.stripe.json.Json;
import fm.podwright.standin.stripe.state.Kind;
import fm.podwright.standin.stripe.state.Thing;
import java.time.Instant;
import java.util.SequencedCollection;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `/v1/invoices`
final class InvoiceRoutes {
  private static final String PATH = "/v1/invoices";

  private final Desk desk;

  private InvoiceRoutes(Desk desk) {
    this.desk = desk;
  }

  static void add(Routes routes, Desk desk) {
    var invoices = new InvoiceRoutes(desk);
    routes
        .post(
            PATH + "/create_preview",
            "customer subscription currency preview_mode:next|recurring " + nested(),
            invoices::preview)
        .get(
            PATH + "/{}", "", request -> desk.shown(desk.require(Kind.INVOICE, request.id(), "id")))
        .get(PATH + "/{}/lines", Desk.PAGING, invoices::lines)
        .post(PATH + "/{}/pay", "off_session:bool payment_method", invoices::pay)
        .post(PATH + "/{}/void", "", invoices::cancel)
        .get(
            PATH,
            Desk.PAGING
                + Desk.CREATED
                + "customer subscription status:draft|open|paid|uncollectible|void"
                + " collection_method",
            invoices::list);
  }

  private static String nested() {
    return SubscriptionUpdate.ITEMS.replaceAll("(\\S+)", "subscription_details.$1");
  }

  private ObjectNode lines(Request request) {
    var invoice = desk.shown(desk.require(Kind.INVOICE, request.id(), "id"));
    return (ObjectNode) invoice.path("lines");
  }

  private ObjectNode pay(Request request) {
    var invoice = desk.require(Kind.INVOICE, request.id(), "id");
    if (invoice.text("status").equals("paid")) {
      throw StripeError.invalid("invoice_already_paid", "id", "Invoice is already paid");
    }
    var open = invoice.text("status").equals("draft") ? desk.collecting().open(invoice) : invoice;
    var occasion =
        request.params().is("off_session")
            ? Collecting.Occasion.AUTOMATIC
            : Collecting.Occasion.PRESENT;
    var charge = desk.collecting().pay(open, occasion);
    if (!(charge instanceof Charge.Paid)) throw refusal(charge);
    return desk.shown(desk.ledger().get(Kind.INVOICE, invoice.id()));
  }

  /// What a request answers when a card did not pay.
  static StripeError refusal(Charge charge) {
    return switch (charge) {
      case Charge.Paid _ -> throw new IllegalArgumentException("it was paid");
      case Charge.Authentication _ ->
          StripeError.card(
              "subscription_payment_intent_requires_action",
              "",
              "Payment for this subscription requires additional user action before it can be"
                  + " completed successfully.");
      case Charge.Refused(var code, var decline, var message) ->
          StripeError.card(code, decline, message);
    };
  }

  private ObjectNode cancel(Request request) {
    var invoice = desk.require(Kind.INVOICE, request.id(), "id");
    if (!invoice.text("status").equals("open")) {
      throw StripeError.invalid(
          "You can only pass in open invoices. This invoice is " + invoice.text("status") + ".");
    }
    var cancelled =
        invoice.with(
            "status",
            "void",
            "auto_advance",
            false,
            "next_payment_attempt",
            null,
            "status_transitions.voided_at",
            desk.ledger().now());
    return desk.changed(cancelled, "invoice.voided");
  }

  private ObjectNode list(Request request) {
    var params = request.params();
    desk.checkCustomer(params);
    return desk.list(
        request,
        invoices(params),
        invoice ->
            Desk.matches(params, "customer", invoice, "customer")
                && Desk.matches(params, "subscription", invoice, "_subscription")
                && Desk.matches(params, "status", invoice, "status"));
  }

  /// As few as can be told from the parameters at once.
  private SequencedCollection<Thing> invoices(Params params) {
    var store = desk.ledger().store();
    return params
        .find("customer")
        .or(() ->
            params
                .find("subscription")
                .flatMap(id -> store.find(Kind.SUBSCRIPTION, id))
                .map(it -> it.text("customer")))
        .map(it -> store.of(Kind.INVOICE, it))
        .orElseGet(() -> store.all(Kind.INVOICE));
  }

  /// The next invoice as things are, or as a change would make it.
  private ObjectNode preview(Request request) {
    var params = request.params();
    var subscription = previewed(params);
    if (params.has("customer") && !subscription.text("customer").equals(params.text("customer"))) {
      throw StripeError.invalid(
          "subscription", "The subscription does not belong to the customer.");
    }
    var details = params.below("subscription_details");
    return desk.ledger().store().suppose(() -> preview(subscription, details));
  }

  /// The subscription that is named, or the customer's latest.
  private Thing previewed(Params params) {
    if (params.has("subscription")) {
      return desk.require(Kind.SUBSCRIPTION, params.text("subscription"), "subscription");
    }
    var customer = desk.require(Kind.CUSTOMER, params.text("customer"), "customer");
    return desk.ledger().store().of(Kind.SUBSCRIPTION, customer.id()).reversed().stream()
        .filter(each -> !each.has("ended_at"))
        .findFirst()
        .orElseThrow(() -> none(customer.id()));
  }

  private static StripeError none(String customer) {
    return StripeError.invalid(
        "invoice_upcoming_none",
        "subscription",
        "No upcoming invoices for customer: '" + customer + "'");
  }

  private ObjectNode preview(Thing subscription, Params details) {
    var at = details.find("proration_date").map(Long::parseLong).map(Instant::ofEpochSecond);
    at.ifPresent(desk.ledger()::now);
    var changed = new SubscriptionUpdate(desk).changed(subscription, details);
    desk.ledger().store().put(changed.subscription());
    var now = changed.subscription();
    if ((now.has("cancel_at") && changed.draft().isEmpty()) || now.has("ended_at")) {
      throw none(now.text("customer"));
    }
    var invoice =
        changed
            .draft()
            .map(draft -> draft.with("id", "upcoming_" + draft.id()))
            .orElseGet(() -> new Changing(desk.ledger(), desk.collecting()).next(now));
    var shown = desk.shown(invoice);
    shown.set("number", Json.value(null));
    ((ArrayNode) shown.path("lines").path("data"))
        .forEach(line -> ((ObjectNode) line).put("invoice", invoice.id()));
    return shown;
  }
}
