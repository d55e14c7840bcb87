package fm.podwright.standin.stripe.billing;

import fm.podwright.standin.stripe.state.Kind;
import fm.podwright.standin.stripe.state.Ledger;
import fm.podwright.standin.stripe.state.Thing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What time does to a subscription: notices, the end of a trial, the next period, the end.
final class Renewing {
  private final Ledger ledger;
  private final Collecting collecting;

  Renewing(Ledger ledger, Collecting collecting) {
    this.ledger = ledger;
    this.collecting = collecting;
  }

  /// Does the one thing that is due now.
  void due(Thing subscription) {
    var now = ledger.now();
    var status = subscription.text("status");
    if (status.equals("incomplete")) {
      expire(subscription);
    } else if (isOver(subscription.time("cancel_at").orElse(Instant.MAX), now)) {
      var reason = subscription.text("cancellation_details.reason");
      new Ending(ledger).now(subscription, reason.isEmpty() ? "cancellation_requested" : reason);
    } else if (isOver(Ending.end(subscription), now)) {
      renew(subscription);
    } else if (status.equals("trialing")) {
      ledger.store().put(subscription.with("_told_trial_end", true));
      ledger.tell("customer.subscription.trial_will_end", subscription);
    } else {
      ledger.store().put(subscription.with("_told_renewal", Ending.end(subscription)));
      ledger
          .events()
          .tell(
              "invoice.upcoming",
              subscription.timeline(),
              now,
              ledger.shown(next(subscription)),
              java.util.Optional.empty());
    }
  }

  private static boolean isOver(Instant at, Instant now) {
    return !at.isAfter(now);
  }

  private void expire(Thing subscription) {
    var invoice = ledger.get(Kind.INVOICE, subscription.text("latest_invoice"));
    ledger.change(
        invoice.with("status", "void", "status_transitions.voided_at", ledger.now()),
        "invoice.voided");
    ledger.change(
        subscription.with("status", "incomplete_expired", "ended_at", ledger.now()),
        "customer.subscription.updated");
  }

  private void renew(Thing subscription) {
    if (subscription.text("status").equals("trialing")
        && collecting.methodOf(subscription).isEmpty()) {
      switch (subscription.text("trial_settings.end_behavior.missing_payment_method")) {
        case "cancel" -> {
          new Ending(ledger).now(subscription, "payment_failed");
          return;
        }
        case "pause" -> {
          pause(subscription);
          return;
        }
        default -> {}
      }
    }
    invoice(subscription);
  }

  private void pause(Thing subscription) {
    var paused = subscription.with("status", "paused");
    ledger.change(paused, "customer.subscription.updated");
    ledger.tell("customer.subscription.paused", paused);
  }

  private void invoice(Thing subscription) {
    var moved = moved(subscription);
    var draft = draft(moved, "subscription_cycle");
    var unpaid = moved.text("status").equals("unpaid");
    collecting.issue(
        draft.with(
            "auto_advance",
            !unpaid,
            "automatically_finalizes_at",
            unpaid ? null : ledger.now().plus(Collecting.DRAFT)));
    ledger.change(
        moved.with("latest_invoice", draft.id(), "_pending", List.of()),
        "customer.subscription.updated");
    Subscribing.forgetOnce(ledger, moved.id());
  }

  /// The subscription in its next period.
  private Thing moved(Thing subscription) {
    var start = Ending.end(subscription);
    var trial = subscription.text("status").equals("trialing");
    var anchor = subscription.time("billing_cycle_anchor").orElse(start);
    var items =
        subscription.things("items").stream()
            .map(item ->
                item.with(
                    "current_period_start",
                    start,
                    "current_period_end",
                    Periods.end(new Lines(ledger).price(item), anchor, start)))
            .map(Thing::json)
            .toList();
    var discounts = new Discounts(ledger).of(subscription).stream().map(Thing::id).toList();
    return subscription.with(
        "items",
        items,
        "discounts",
        discounts,
        "status",
        trial ? "active" : subscription.text("status"));
  }

  private Thing draft(Thing moved, String reason) {
    var lines = new ArrayList<>(moved.things("_pending"));
    lines.addAll(new Lines(ledger).periods(moved));
    var start = moved.time("items.0.current_period_start").orElseThrow();
    return new Drafting(ledger).draft(moved, reason, lines).with("period_end", start);
  }

  /// The invoice that will come with the next period, which is not there yet.
  Thing next(Thing subscription) {
    return ledger
        .store()
        .suppose(() -> {
          var moved = moved(subscription);
          ledger.store().put(moved);
          var draft = draft(moved, "upcoming");
          return draft.with(
              "id", "upcoming_" + draft.id(),
              "created", Ending.end(subscription),
              "next_payment_attempt", Ending.end(subscription).plus(Collecting.DRAFT));
        });
  }
}
