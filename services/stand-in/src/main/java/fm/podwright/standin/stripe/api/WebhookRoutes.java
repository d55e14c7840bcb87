package fm.podwright.standin.stripe.api;

import fm.podwright.standin.stripe.json.Json;
import fm.podwright.standin.stripe.state.Kind;
import fm.podwright.standin.stripe.state.Thing;
import tools.jackson.databind.node.ObjectNode;

/// `/v1/webhook_endpoints`. The secret is told once, when the endpoint is made.
public final class WebhookRoutes {
  private static final String FIELDS = "url:url enabled_events.# description metadata.* ";

  private final Desk desk;

  private WebhookRoutes(Desk desk) {
    this.desk = desk;
  }

  static void add(Routes routes, Desk desk) {
    var endpoints = new WebhookRoutes(desk);
    routes
        .post(
            "/v1/webhook_endpoints",
            FIELDS
                    .replace("url:url", "url!:url")
                    .replace("enabled_events.#", "enabled_events.# enabled_events!")
                + "api_version connect:bool",
            endpoints::create)
        .get(
            "/v1/webhook_endpoints/{}",
            "",
            request -> desk.shown(desk.require(Kind.WEBHOOK_ENDPOINT, request.id(), "id")))
        .post("/v1/webhook_endpoints/{}", FIELDS + "disabled:bool", endpoints::update)
        .delete("/v1/webhook_endpoints/{}", "", endpoints::delete)
        .get(
            "/v1/webhook_endpoints",
            Desk.PAGING,
            request -> desk.list(request, Kind.WEBHOOK_ENDPOINT, _ -> true));
  }

  private ObjectNode create(Request request) {
    var params = request.params();
    var secret = desk.ledger().id("whsec_");
    var endpoint =
        desk.ledger()
            .make(
                Kind.WEBHOOK_ENDPOINT,
                "status",
                "enabled",
                "api_version",
                params.find("api_version").orElse(null),
                "_secret",
                secret);
    var kept = Fields.take(endpoint, params, FIELDS);
    desk.ledger().store().put(kept);
    var shown = desk.shown(kept);
    return shown.setAll(Json.object("secret", secret));
  }

  private ObjectNode update(Request request) {
    var params = request.params();
    var endpoint = desk.require(Kind.WEBHOOK_ENDPOINT, request.id(), "id");
    var changed = Fields.take(endpoint, params, FIELDS);
    if (params.has("disabled"))
      changed = changed.with("status", params.is("disabled") ? "disabled" : "enabled");
    desk.ledger().store().put(changed);
    return desk.shown(changed);
  }

  private ObjectNode delete(Request request) {
    Thing endpoint = desk.require(Kind.WEBHOOK_ENDPOINT, request.id(), "id");
    desk.ledger().store().forget(endpoint);
    return Desk.deleted(endpoint);
  }
}
