package fm.podwright.standin.stripe.event;

import fm.podwright.standin.stripe.json.Json;
import fm.podwright.standin.stripe.state.Ids;
import fm.podwright.standin.stripe.state.Kind;
import fm.podwright.standin.stripe.state.Store;
import fm.podwright.standin.stripe.state.Thing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// Writes events down, each with a delivery for every endpoint that wants it. The latest 20,000 are
/// kept, and what was not delivered yet.
public final class Events {
  private static final int KEPT = 20_000;

  private final Store store;
  private final Ids ids;
  private List<String> fresh = new ArrayList<>();
  private Optional<String> request = Optional.empty();
  private Optional<String> key = Optional.empty();

  public Events(Store store, Ids ids) {
    this.store = store;
    this.ids = ids;
  }

  /// Says which request the next events come of; empty where time alone makes them.
  public void of(Optional<String> requestId, Optional<String> idempotencyKey) {
    request = requestId;
    key = idempotencyKey;
  }

  /// Writes an event down.
  public void tell(
      String type, String timeline, Instant at, ObjectNode object, Optional<ObjectNode> previous) {
    var data = Json.object("object", object);
    previous.ifPresent(before -> data.set("previous_attributes", before));
    var event =
        Thing.of(Kind.EVENT, ids.next(Kind.EVENT.prefix()), "created", at, "type", type)
            .with("request.id", request.orElse(null), "request.idempotency_key", key.orElse(null))
            .with("_data", Json.write(data), "_clock", timeline);
    store.put(event);
    store.all(Kind.WEBHOOK_ENDPOINT).stream()
        .filter(endpoint -> wants(endpoint, type))
        .forEach(endpoint -> deliver(event, endpoint));
    forgetOldest();
  }

  private static boolean wants(Thing endpoint, String type) {
    return endpoint.text("status").equals("enabled")
        && endpoint
            .texts("enabled_events")
            .anyMatch(wanted -> wanted.equals("*") || wanted.equals(type));
  }

  private void deliver(Thing event, Thing endpoint) {
    var id = delivery(event.id(), endpoint.id());
    store.put(
        Thing.of(Kind.DELIVERY, id, "event", event.id(), "endpoint", endpoint.id())
            .with("state", "pending", "attempts", List.of()));
    fresh.add(id);
  }

  /// The id of the delivery of an event to an endpoint.
  public static String delivery(String event, String endpoint) {
    return "delivery_" + event + "_" + endpoint;
  }

  private void forgetOldest() {
    if (store.all(Kind.EVENT).size() <= KEPT) return;
    var oldest = store.all(Kind.EVENT).getFirst();
    var deliveries =
        store.all(Kind.WEBHOOK_ENDPOINT).stream()
            .flatMap(at -> store.find(Kind.DELIVERY, delivery(oldest.id(), at.id())).stream())
            .toList();
    if (deliveries.stream().anyMatch(each -> each.text("state").equals("pending"))) return;
    store.forget(oldest);
    deliveries.forEach(store::forget);
  }

  /// The deliveries that were written down since this was asked last.
  List<String> takeFresh() {
    var taken = fresh;
    fresh = new ArrayList<>();
    return taken;
  }
}
