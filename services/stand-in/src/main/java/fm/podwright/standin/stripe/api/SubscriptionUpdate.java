package fm.podwright.standin.stripe.api;

import fm.podwright.standin.stripe.billing.Changing;
import fm.podwright.standin.stripe.billing.Changing.Proration;
import fm.podwright.standin.stripe.billing.Collecting;
import fm.podwright.standin.stripe.billing.Ending;
import fm.podwright.standin.stripe.billing.Prices;
import fm.podwright.standin.stripe.json.Json;
import fm.podwright.standin.stripe.state.Kind;
import fm.podwright.standin.stripe.state.Thing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// `POST /v1/subscriptions/{id}`, and the same tried out for a preview
final class SubscriptionUpdate {
  static final String ITEMS =
      "items.#.id items.#.price items.#.quantity:int items.#.deleted:bool cancel_at_period_end:bool"
          + " cancel_at trial_end proration_behavior:create_prorations|always_invoice|none"
          + " proration_date:int ";
  static final String ALLOWED =
      ITEMS
          + "metadata.* default_payment_method description automatic_tax.enabled:bool"
          + " payment_behavior:allow_incomplete|default_incomplete|error_if_incomplete"
          + " off_session:bool cancellation_details.comment cancellation_details.feedback"
          + " trial_settings.end_behavior.missing_payment_method:cancel|create_invoice|pause";
  private static final String FIELDS =
      "metadata.* default_payment_method description automatic_tax.enabled:bool"
          + " cancellation_details.comment cancellation_details.feedback"
          + " trial_settings.end_behavior.missing_payment_method";

  private final Desk desk;
  private final Changing changing;

  SubscriptionUpdate(Desk desk) {
    this.desk = desk;
    this.changing = new Changing(desk.ledger(), desk.collecting());
  }

  ObjectNode update(Request request) {
    var params = request.params();
    var subscription = desk.require(Kind.SUBSCRIPTION, request.id(), "id");
    if (subscription.has("ended_at")
        && params.values().keySet().stream()
            .anyMatch(name -> !name.matches("(metadata|cancellation_details).*"))) {
      throw StripeError.invalid(
          "A canceled subscription can only update its cancellation_details and metadata.");
    }
    params
        .find("default_payment_method")
        .ifPresent(id -> desk.require(Kind.PAYMENT_METHOD, id, "default_payment_method"));
    var changed = changed(Fields.take(subscription, params, FIELDS), params);
    var occasion =
        params.is("off_session") ? Collecting.Occasion.AUTOMATIC : Collecting.Occasion.PRESENT;
    if (params.text("payment_behavior").equals("error_if_incomplete")) payable(changed);
    return desk.shown(changing.apply(changed, occasion));
  }

  private void payable(Changing.Changed changed) {
    var ledger = desk.ledger();
    var status =
        ledger
            .store()
            .suppose(() -> {
              var updated = changing.apply(changed, Collecting.Occasion.PRESENT);
              return ledger.get(Kind.INVOICE, updated.text("latest_invoice")).text("status");
            });
    if (status.equals("open")) {
      throw StripeError.card("card_declined", "generic_decline", "Your card was declined.");
    }
  }

  /// What the parameters make of a subscription; nothing is told yet.
  Changing.Changed changed(Thing subscription, Params params) {
    var ending = cancellation(subscription, params);
    if (params.text("trial_end").equals("now") && ending.text("status").equals("trialing")) {
      var ended = ending.with("status", "active", "trial_end", desk.ledger().now());
      return changing.restarted(ended);
    }
    var trial = trial(ending, params);
    var items = items(trial, params);
    return items.isEmpty()
        ? new Changing.Changed(trial, Optional.empty())
        : changing.items(trial, items, proration(params));
  }

  private static Proration proration(Params params) {
    var named = params.find("proration_behavior").orElse("create_prorations");
    return Proration.valueOf(named.toUpperCase(Locale.ROOT));
  }

  private Thing cancellation(Thing subscription, Params params) {
    var now = desk.ledger().now();
    if (params.has("cancel_at_period_end")) {
      return params.is("cancel_at_period_end")
          ? Ending.atPeriodEnd(subscription, now)
          : Ending.never(subscription);
    }
    if (!params.has("cancel_at")) return subscription;
    return params
        .find("cancel_at")
        .map(at ->
            Ending.at(
                subscription,
                at.endsWith("_period_end") ? Ending.end(subscription) : time("cancel_at", at),
                now))
        .orElseGet(() -> Ending.never(subscription));
  }

  /// A time that a parameter says in seconds.
  static Instant time(String param, String value) {
    if (!value.matches("[0-9]{1,12}"))
      throw StripeError.invalid("parameter_invalid_integer", param, "Invalid timestamp: " + value);
    return Instant.ofEpochSecond(Long.parseLong(value));
  }

  private static Thing trial(Thing subscription, Params params) {
    if (!params.has("trial_end") || params.text("trial_end").equals("now")) return subscription;
    var end = time("trial_end", params.text("trial_end"));
    var items =
        subscription.things("items").stream()
            .map(item -> item.with("current_period_end", end).json())
            .toList();
    return subscription.with(
        "status",
        "trialing",
        "trial_end",
        end,
        "billing_cycle_anchor",
        end,
        "items",
        items,
        "_told_trial_end",
        false);
  }

  /// The items as they shall be; empty where none was named.
  private List<Thing> items(Thing subscription, Params params) {
    if (params.each("items").isEmpty()) return List.of();
    var items = new ArrayList<>(subscription.things("items"));
    for (var change : params.each("items")) {
      var at = items.stream().map(Thing::id).toList().indexOf(change.text("id"));
      if (change.has("id") && at < 0) {
        throw StripeError.invalid(
            "resource_missing",
            "items.0.id",
            "No such subscription item: '" + change.text("id") + "'");
      }
      if (at < 0) items.add(added(subscription, change));
      else if (change.is("deleted")) items.remove(at);
      else items.set(at, changed(subscription, items.get(at), change));
    }
    if (items.isEmpty())
      throw StripeError.invalid("items", "A subscription must have at least one active plan.");
    return items;
  }

  private Thing changed(Thing subscription, Thing item, Params change) {
    var priced =
        change.find("price").map(id -> item.with("price", priced(subscription, id))).orElse(item);
    return change.has("quantity") ? priced.with("quantity", change.number("quantity")) : priced;
  }

  private String priced(Thing subscription, String id) {
    var price = desk.require(Kind.PRICE, id, "items.0.price");
    if (Prices.amount(price, subscription.text("currency")).isEmpty()) {
      throw StripeError.invalid(
          "items.0.price",
          "The price " + id + " has no amount in " + subscription.text("currency") + ".");
    }
    return id;
  }

  private Thing added(Thing subscription, Params change) {
    var now = desk.ledger().now();
    return new Thing(
        Json.object(
            "id", desk.ledger().id("si_"),
            "created", now,
            "current_period_start", subscription.at("items.0.current_period_start"),
            "current_period_end", subscription.at("items.0.current_period_end"),
            "price", priced(subscription, change.text("price")),
            "quantity", Math.max(1, change.number("quantity"))));
  }
}
