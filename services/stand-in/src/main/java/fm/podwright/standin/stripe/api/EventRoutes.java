package fm.podwright.standin.stripe.api;

import fm.podwright.standin.stripe.event.Events;
import fm.podwright.standin.stripe.state.Kind;
import fm.podwright.standin.stripe.state.Thing;
import tools.jackson.databind.node.ObjectNode;

/// `/v1/events`
final class EventRoutes {
  private EventRoutes() {}

  static void add(Routes routes, Desk desk) {
    routes
        .get(
            "/v1/events/{}",
            "",
            request -> desk.shown(desk.require(Kind.EVENT, request.id(), "id")))
        .get(
            "/v1/events",
            Desk.PAGING + Desk.CREATED + "type types.# delivery_success:bool",
            request -> list(desk, request));
  }

  private static ObjectNode list(Desk desk, Request request) {
    var params = request.params();
    return desk.list(
        request,
        Kind.EVENT,
        event ->
            (!params.has("type") || matches(params.text("type"), event.text("type")))
                && (!params.has("types") || params.texts("types").contains(event.text("type")))
                && (!params.has("delivery_success")
                    || params.is("delivery_success") == isDelivered(desk, event)));
  }

  /// `customer.*` is all that begins so.
  private static boolean matches(String wanted, String type) {
    return wanted.endsWith("*")
        ? type.startsWith(wanted.substring(0, wanted.length() - 1))
        : wanted.equals(type);
  }

  private static boolean isDelivered(Desk desk, Thing event) {
    var store = desk.ledger().store();
    return store.all(Kind.WEBHOOK_ENDPOINT).stream()
        .flatMap(to -> store.find(Kind.DELIVERY, Events.delivery(event.id(), to.id())).stream())
        .allMatch(delivery -> delivery.text("state").equals("succeeded"));
  }
}
