package fm.podwright.standin.stripe.billing;

import fm.podwright.standin.stripe.json.Json;
import fm.podwright.standin.stripe.state.Kind;
import fm.podwright.standin.stripe.state.Ledger;
import fm.podwright.standin.stripe.state.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Makes customers and gives them what they pay with.
public final class Customers {
  private final Ledger ledger;

  public Customers(Ledger ledger) {
    this.ledger = ledger;
  }

  /// A customer with what every new one has.
  public Thing make() {
    var prefix = ledger.id("").substring(0, 8).toUpperCase(Locale.ROOT);
    return ledger.make(Kind.CUSTOMER, "invoice_prefix", prefix, "next_invoice_sequence", 1);
  }

  /// Gives a customer a tax id.
  public Thing addTaxId(Thing customer, String type, String value) {
    var id =
        ledger.make(
            Kind.TAX_ID,
            "customer",
            customer.id(),
            "type",
            type,
            "value",
            value,
            "country",
            value.substring(0, Math.min(2, value.length())).toUpperCase(Locale.ROOT),
            "owner",
            Json.object("type", "customer", "customer", customer.id()),
            "_clock",
            customer.timeline());
    var all = new ArrayList<>(customer.texts("_tax_ids").toList());
    all.add(id.id());
    ledger.store().put(customer.with("_tax_ids", all));
    return ledger.tell("customer.tax_id.created", id);
  }

  /// A card as it was entered: never more of its number than the last four.
  public record Entered(TestCard card, int month, int year) {}

  /// Gives a customer a card.
  public Thing attach(Entered entered, Thing customer) {
    var card = entered.card();
    var method =
        ledger.make(
            Kind.PAYMENT_METHOD,
            "customer",
            customer.id(),
            "type",
            "card",
            "billing_details",
            Json.object("email", customer.at("email"), "name", customer.at("name")),
            "card",
            Json.object(
                "brand", card.brand(), "display_brand", card.brand(), "last4", card.lastFour()),
            "card.exp_month",
            entered.month(),
            "card.exp_year",
            entered.year(),
            "card.fingerprint",
            "standin" + card.lastFour(),
            "card.networks",
            Json.object("available", List.of(card.brand()), "preferred", null),
            "_card",
            card.name(),
            "_clock",
            customer.timeline());
    return ledger.tell("payment_method.attached", method);
  }
}
