package fm.podwright.standin.stripe.billing;

import fm.podwright.standin.stripe.state.Kind;
import fm.podwright.standin.stripe.state.Ledger;
import fm.podwright.standin.stripe.state.Thing;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// From draft to money: finalizes invoices, charges cards, and tries again.
public final class Collecting {
  /// How long a renewal's invoice stays a draft.
  public static final Duration DRAFT = Duration.ofHours(1);

  private final Ledger ledger;
  private final Dunning dunning;
  private final String url;

  public Collecting(Ledger ledger, Dunning dunning, String url) {
    this.ledger = ledger;
    this.dunning = dunning;
    this.url = url;
  }

  /// Who asks for the money: time, or the customer, who may just have authenticated.
  public enum Occasion {
    AUTOMATIC,
    PRESENT,
    AUTHENTICATED
  }

  /// Tells a new invoice; a draft waits for its hour.
  Thing issue(Thing draft) {
    ledger.store().put(draft);
    ledger.tell("invoice.created", draft);
    return draft;
  }

  /// Gives an invoice its number and sets what is owed, without asking for it yet.
  public Thing open(Thing draft) {
    var customer = ledger.get(Kind.CUSTOMER, draft.text("customer"));
    var sequence = Math.max(1, customer.number("next_invoice_sequence"));
    var owed = draft.number("total") + customer.number("balance");
    ledger.change(
        customer.with("next_invoice_sequence", sequence + 1, "balance", Math.min(0, owed)),
        "customer.updated");
    var secret = ledger.id("inv_");
    var open =
        draft.with(
            "number",
            customer.text("invoice_prefix") + "-%04d".formatted(sequence),
            "status",
            "open",
            "starting_balance",
            customer.number("balance"),
            "ending_balance",
            Math.min(0, owed),
            "amount_due",
            Math.max(0, owed),
            "amount_remaining",
            Math.max(0, owed),
            "automatically_finalizes_at",
            null,
            "effective_at",
            ledger.now(),
            "status_transitions.finalized_at",
            ledger.now(),
            "hosted_invoice_url",
            url + "/i/" + secret,
            "invoice_pdf",
            url + "/i/" + secret + "/pdf",
            "_secret",
            secret);
    ledger.store().put(open);
    ledger.tell("invoice.finalized", open);
    return open;
  }

  /// Asks for what is owed, of the card that the subscription or its customer has.
  public Charge pay(Thing open, Occasion occasion) {
    if (open.number("amount_due") == 0) return settle(open, occasion);
    var charge =
        method(open)
            .map(method -> TestCard.valueOf(method.text("_card")))
            .map(card ->
                card.charge(occasion != Occasion.AUTOMATIC, occasion == Occasion.AUTHENTICATED))
            .orElse(
                new Charge.Refused(
                    "missing",
                    "",
                    "This customer has no attached payment source or default payment method."));
    switch (charge) {
      case Charge.Paid _ -> settle(open, occasion);
      case Charge.Authentication _ -> refuse(open, occasion, true);
      case Charge.Refused _ -> refuse(open, occasion, false);
    }
    return charge;
  }

  /// The card that an invoice is asked of.
  public Optional<Thing> method(Thing invoice) {
    var subscription = ledger.get(Kind.SUBSCRIPTION, invoice.text("_subscription"));
    return methodOf(subscription);
  }

  /// The card that a subscription is paid with.
  public Optional<Thing> methodOf(Thing subscription) {
    var customer = ledger.get(Kind.CUSTOMER, subscription.text("customer"));
    var own = subscription.text("default_payment_method");
    var id = own.isEmpty() ? customer.text("invoice_settings.default_payment_method") : own;
    return ledger.store().find(Kind.PAYMENT_METHOD, id);
  }

  private Charge settle(Thing open, Occasion occasion) {
    var paid =
        open.with(
            "status",
            "paid",
            "attempted",
            true,
            "attempt_count",
            attempts(open, occasion),
            "amount_paid",
            open.number("amount_due"),
            "amount_remaining",
            0,
            "next_payment_attempt",
            null,
            "auto_advance",
            false,
            "status_transitions.paid_at",
            ledger.now());
    ledger.change(paid, "invoice.updated");
    ledger.tell("invoice.paid", paid);
    ledger.tell("invoice.payment_succeeded", paid);
    var customer = ledger.get(Kind.CUSTOMER, paid.text("customer"));
    ledger.change(customer.with("delinquent", false), "customer.updated");
    var subscription = ledger.get(Kind.SUBSCRIPTION, paid.text("_subscription"));
    if (isLatest(paid, subscription)
        && List.of("incomplete", "past_due", "unpaid").contains(subscription.text("status"))) {
      ledger.change(subscription.with("status", "active"), "customer.subscription.updated");
    }
    return new Charge.Paid();
  }

  private static boolean isLatest(Thing invoice, Thing subscription) {
    return subscription.text("latest_invoice").equals(invoice.id());
  }

  /// Only what time asks counts as an attempt, and the first.
  private static long attempts(Thing invoice, Occasion occasion) {
    var before = invoice.number("attempt_count");
    return occasion == Occasion.AUTOMATIC || before == 0 ? before + 1 : before;
  }

  private void refuse(Thing open, Occasion occasion, boolean authentication) {
    var attempts = attempts(open, occasion);
    var first = open.text("billing_reason").equals("subscription_create");
    var counts = attempts > open.number("attempt_count");
    var next = first ? Optional.<Duration>empty() : dunning.after(attempts);
    var refused =
        open.with("attempted", true, "attempt_count", attempts, "_authentication", authentication);
    if (counts) {
      refused =
          refused.with(
              "next_payment_attempt",
              next.map(ledger.now()::plus).orElse(null),
              "auto_advance",
              next.isPresent());
    }
    ledger.change(refused, "invoice.updated");
    ledger.tell("invoice.payment_failed", refused);
    if (authentication) ledger.tell("invoice.payment_action_required", refused);
    if (first) return;
    overdue(refused);
    if (counts && next.isEmpty()) exhaust(refused);
  }

  private void overdue(Thing invoice) {
    var customer = ledger.get(Kind.CUSTOMER, invoice.text("customer"));
    ledger.change(customer.with("delinquent", true), "customer.updated");
    var subscription = ledger.get(Kind.SUBSCRIPTION, invoice.text("_subscription"));
    if (subscription.text("status").equals("active")) {
      ledger.change(subscription.with("status", "past_due"), "customer.subscription.updated");
    }
  }

  private void exhaust(Thing invoice) {
    var subscription = ledger.get(Kind.SUBSCRIPTION, invoice.text("_subscription"));
    if (!subscription.text("status").equals("past_due")) return;
    switch (dunning.exhausted()) {
      case CANCEL -> new Ending(ledger).now(subscription, "payment_failed");
      case UNPAID ->
          ledger.change(subscription.with("status", "unpaid"), "customer.subscription.updated");
      case PAST_DUE -> {}
    }
  }
}
