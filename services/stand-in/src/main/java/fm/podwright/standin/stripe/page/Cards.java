package fm.podwright.standin.stripe.page;

import fm.podwright.standin.stripe.billing.Customers;
import fm.podwright.standin.stripe.billing.Customers.Entered;
import fm.podwright.standin.stripe.billing.TestCard;
import fm.podwright.standin.stripe.json.Json;
import fm.podwright.standin.stripe.state.Kind;
import fm.podwright.standin.stripe.state.Thing;
import java.util.Optional;

/// Cards that are entered: kept while their owner authenticates, and then paid with.
final class Cards {
  private final Browser browser;

  Cards(Browser browser) {
    this.browser = browser;
  }

  void remember(Thing beside, Entered card) {
    var kept = Json.object("card", card.card().name(), "month", card.month(), "year", card.year());
    browser.ledger().store().put(beside.with("_entered", kept));
  }

  Optional<Entered> remembered(Thing beside) {
    return beside.has("_entered.card")
        ? Optional.of(
            new Entered(
                TestCard.valueOf(beside.text("_entered.card")),
                (int) beside.number("_entered.month"),
                (int) beside.number("_entered.year")))
        : Optional.empty();
  }

  void forget(Thing beside) {
    browser.ledger().store().put(beside.with("_entered", null));
  }

  /// Makes a card the one that a customer's subscriptions are paid with.
  void attach(Thing customer, Entered card) {
    var ledger = browser.ledger();
    var method = new Customers(ledger).attach(card, customer);
    ledger.change(
        customer.with("invoice_settings.default_payment_method", method.id()), "customer.updated");
    var subscriptions =
        ledger.store().of(Kind.SUBSCRIPTION, customer.id()).stream()
            .filter(subscription -> !subscription.has("ended_at"))
            .toList();
    subscriptions.forEach(subscription ->
        ledger.change(
            subscription.with("default_payment_method", method.id()),
            "customer.subscription.updated"));
  }
}
