package fm.podwright.standin.stripe.api;

import fm.podwright.standin.stripe.billing.Changing;
import fm.podwright.standin.stripe.billing.Collecting;
import fm.podwright.standin.stripe.billing.Ending;
import fm.podwright.standin.stripe.state.Kind;
import fm.podwright.standin.stripe.state.Thing;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/// `/v1/subscriptions`
final class SubscriptionRoutes {
  private static final String PATH = "/v1/subscriptions";
  private static final Set<String> ENDED = Set.of("canceled", "incomplete_expired");

  private final Desk desk;

  private SubscriptionRoutes(Desk desk) {
    this.desk = desk;
  }

  static void add(Routes routes, Desk desk) {
    var subscriptions = new SubscriptionRoutes(desk);
    var update = new SubscriptionUpdate(desk);
    var create = new SubscriptionCreate(desk);
    routes
        .post(PATH, SubscriptionCreate.ALLOWED, create::create)
        .get(PATH + "/{}", "", request -> desk.shown(subscriptions.require(request)))
        .post(PATH + "/{}", SubscriptionUpdate.ALLOWED, update::update)
        .delete(
            PATH + "/{}",
            "invoice_now:bool prorate:bool cancellation_details.comment"
                + " cancellation_details.feedback",
            subscriptions::cancel)
        .post(
            PATH + "/{}/resume",
            "billing_cycle_anchor:now|unchanged proration_behavior",
            subscriptions::resume)
        .get(
            PATH,
            Desk.PAGING + Desk.CREATED + "customer price status test_clock collection_method",
            subscriptions::list);
  }

  private Thing require(Request request) {
    return desk.require(Kind.SUBSCRIPTION, request.id(), "id");
  }

  private ObjectNode cancel(Request request) {
    var subscription = require(request);
    if (ENDED.contains(subscription.text("status"))) {
      throw StripeError.invalid(
          "resource_missing", "id", "No such subscription: '" + subscription.id() + "'");
    }
    var details = "cancellation_details.comment cancellation_details.feedback";
    var params = request.params();
    var changing = new Changing(desk.ledger(), desk.collecting());
    var explained = Fields.take(subscription, params, details);
    var credited = params.is("prorate") ? changing.credited(explained) : explained;
    var last = params.is("invoice_now") ? changing.settled(credited) : credited;
    return desk.shown(new Ending(desk.ledger()).now(last, "cancellation_requested"));
  }

  private ObjectNode resume(Request request) {
    var subscription = require(request);
    if (!subscription.text("status").equals("paused")) {
      throw StripeError.invalid("subscription", "Only a paused subscription can be resumed.");
    }
    var changing = new Changing(desk.ledger(), desk.collecting());
    var resumed = changing.restarted(subscription.with("status", "active"));
    var now = changing.apply(resumed, Collecting.Occasion.PRESENT);
    return desk.shown(desk.ledger().tell("customer.subscription.resumed", now));
  }

  private ObjectNode list(Request request) {
    var params = request.params();
    var store = desk.ledger().store();
    desk.checkCustomer(params);
    return desk.list(
        request,
        params
            .find("customer")
            .map(it -> store.of(Kind.SUBSCRIPTION, it))
            .orElseGet(() -> store.all(Kind.SUBSCRIPTION)),
        subscription ->
            isWanted(params.text("status"), subscription.text("status"))
                && Desk.matches(params, "test_clock", subscription, "test_clock")
                && (!params.has("price") || hasPrice(subscription, params.text("price"))));
  }

  private static boolean isWanted(String wanted, String status) {
    return switch (wanted) {
      case "" -> !status.equals("canceled");
      case "all" -> true;
      case "ended" -> ENDED.contains(status);
      default -> wanted.equals(status);
    };
  }

  private static boolean hasPrice(Thing subscription, String price) {
    return subscription.things("items").stream().anyMatch(item -> item.text("price").equals(price));
  }
}
