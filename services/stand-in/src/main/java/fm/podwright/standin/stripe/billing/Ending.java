package fm.podwright.standin.stripe.billing;

import fm.podwright.standin.stripe.state.Kind;
import fm.podwright.standin.stripe.state.Ledger;
import fm.podwright.standin.stripe.state.Thing;
import java.time.Instant;

/// Ends subscriptions, now or later, and takes that back.
public final class Ending {
  private final Ledger ledger;

  public Ending(Ledger ledger) {
    this.ledger = ledger;
  }

  /// Ends a subscription now. Its invoices are asked for no more.
  public Thing now(Thing subscription, String reason) {
    var ended =
        subscription.with(
            "status",
            "canceled",
            "canceled_at",
            subscription.time("canceled_at").orElse(ledger.now()),
            "ended_at",
            ledger.now(),
            "cancellation_details.reason",
            reason);
    ledger.store().put(ended);
    ledger
        .store()
        .find(Kind.INVOICE, ended.text("latest_invoice"))
        .filter(invoice -> invoice.text("status").matches("open|draft"))
        .ifPresent(invoice -> ledger.change(left(invoice), "invoice.updated"));
    return ledger.tell("customer.subscription.deleted", ended);
  }

  /// An invoice as it is left: time asks for it no more.
  static Thing left(Thing invoice) {
    return invoice.with(
        "auto_advance", false,
        "next_payment_attempt", null,
        "automatically_finalizes_at", null);
  }

  /// Says that a subscription ends with its period, in the API's way.
  public static Thing atPeriodEnd(Thing subscription, Instant now) {
    return at(subscription, end(subscription), now).with("cancel_at_period_end", true);
  }

  /// Says when a subscription ends; the portal does it so, without `cancel_at_period_end`.
  public static Thing at(Thing subscription, Instant end, Instant now) {
    return subscription.with(
        "cancel_at",
        end,
        "cancel_at_period_end",
        false,
        "canceled_at",
        now,
        "cancellation_details.reason",
        "cancellation_requested");
  }

  /// Takes it back.
  public static Thing never(Thing subscription) {
    return subscription.with(
        "cancel_at",
        null,
        "cancel_at_period_end",
        false,
        "canceled_at",
        null,
        "cancellation_details",
        java.util.Map.of());
  }

  /// When the current period ends.
  public static Instant end(Thing subscription) {
    return subscription.time("items.0.current_period_end").orElseThrow();
  }
}
