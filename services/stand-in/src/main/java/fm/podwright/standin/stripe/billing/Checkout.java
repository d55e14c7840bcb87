package fm.podwright.standin.stripe.billing;

import fm.podwright.standin.stripe.json.Json;
import fm.podwright.standin.stripe.state.Kind;
import fm.podwright.standin.stripe.state.Ledger;
import fm.podwright.standin.stripe.state.Thing;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What a checkout session leads to: what it will cost, and the subscription when it is done.
public final class Checkout {
  private final Ledger ledger;
  private final Collecting collecting;
  private final Customers customers;

  public Checkout(Ledger ledger, Collecting collecting) {
    this.ledger = ledger;
    this.collecting = collecting;
    this.customers = new Customers(ledger);
  }

  /// What the customer enters.
  ///
  /// @param taxId empty where none was given
  /// @param card empty only where a trial needs none
  public record Details(
      String email,
      String name,
      String country,
      String postalCode,
      String taxId,
      Optional<Customers.Entered> card) {}

  /// The invoice that would come, if it were done now; nothing is changed.
  public Thing quote(Thing session, String country, String taxId) {
    var card = Optional.of(new Customers.Entered(TestCard.SUCCEEDS, 1, 2000));
    var details = new Details("", "", country, "", taxId, card);
    return ledger
        .store()
        .suppose(() -> {
          var done = complete(session, details, Collecting.Occasion.AUTHENTICATED);
          return ledger.get(Kind.INVOICE, done.text("invoice"));
        });
  }

  /// The session done: customer, card, subscription, first payment.
  public Thing complete(Thing session, Details details, Collecting.Occasion occasion) {
    var customer = customer(session, details);
    var method = details.card().map(card -> customers.attach(card, customer));
    var coupon =
        Optional.of(session.text("_coupon"))
            .filter(id -> !id.isEmpty())
            .map(id -> ledger.get(Kind.COUPON, id));
    var code = ledger.store().find(Kind.PROMOTION_CODE, session.text("_code"));
    var items =
        session.things("_items").stream()
            .map(item ->
                new Purchase.Item(
                    ledger.get(Kind.PRICE, item.text("price")), item.number("quantity")))
            .toList();
    var purchase =
        new Purchase(
            customer,
            items,
            session.text("currency"),
            trialEnd(session, ledger.now()),
            method,
            coupon,
            code,
            extra(session));
    var subscription = new Subscribing(ledger, collecting).subscribe(purchase, occasion);
    return done(session, details, subscription);
  }

  private Map<String, Object> extra(Thing session) {
    var extra = new HashMap<String, Object>();
    extra.put("metadata", session.map("_subscription_metadata"));
    extra.put("automatic_tax.enabled", session.is("automatic_tax.enabled"));
    extra.put(
        "trial_settings",
        session.at("_trial_settings").isObject() ? session.at("_trial_settings") : Json.object());
    if (session.has("_description")) extra.put("description", session.text("_description"));
    return extra;
  }

  /// When the trial that a session gives will end.
  public static Optional<Instant> trialEnd(Thing session, Instant now) {
    return session.has("_trial_days")
        ? Optional.of(now.plus(Duration.ofDays(session.number("_trial_days"))))
        : session.time("_trial_end");
  }

  private Thing customer(Thing session, Details details) {
    var known = ledger.store().find(Kind.CUSTOMER, session.text("customer"));
    var customer = known.orElseGet(customers::make);
    if (known.isEmpty()) customer = customer.with("email", details.email());
    if (known.isEmpty() || session.text("_customer_update.name").equals("auto")) {
      customer = details.name().isEmpty() ? customer : customer.with("name", details.name());
    }
    if (known.isEmpty() || session.text("_customer_update.address").equals("auto")) {
      customer =
          customer.with(
              "address",
              Json.object("country", details.country(), "postal_code", details.postalCode()));
    }
    if (known.isEmpty()) {
      ledger.store().put(customer);
      ledger.tell("customer.created", customer);
    } else {
      ledger.change(customer, "customer.updated");
    }
    if (!details.taxId().isEmpty()) customers.addTaxId(customer, "eu_vat", details.taxId());
    return ledger.get(Kind.CUSTOMER, customer.id());
  }

  private Thing done(Thing session, Details details, Thing subscription) {
    var invoice = ledger.get(Kind.INVOICE, subscription.text("latest_invoice"));
    var later = subscription.text("status").equals("trialing");
    var done =
        priced(session, invoice)
            .with(
                "status",
                "complete",
                "payment_status",
                later ? "no_payment_required" : "paid",
                "customer",
                subscription.text("customer"),
                "subscription",
                subscription.id(),
                "invoice",
                invoice.id(),
                "url",
                null,
                "customer_details",
                customerDetails(details),
                "_details",
                null);
    ledger.store().put(done);
    return ledger.tell("checkout.session.completed", done);
  }

  private static Object customerDetails(Details details) {
    var ids =
        details.taxId().isEmpty()
            ? java.util.List.of()
            : java.util.List.of(Json.object("type", "eu_vat", "value", details.taxId()));
    return Json.object(
        "address",
        Json.object(
            "country",
            details.country(),
            "postal_code",
            details.postalCode(),
            "city",
            null,
            "line1",
            null,
            "line2",
            null,
            "state",
            null),
        "business_name",
        null,
        "email",
        details.email(),
        "individual_name",
        null,
        "name",
        details.name().isEmpty() ? null : details.name(),
        "phone",
        null,
        "tax_exempt",
        "none",
        "tax_ids",
        ids);
  }

  /// The session with the sums of an invoice.
  public static Thing priced(Thing session, Thing invoice) {
    var off =
        invoice.list("total_discount_amounts").stream()
            .mapToLong(each -> each.path("amount").asLong())
            .sum();
    return session.with(
        "amount_subtotal", invoice.number("subtotal"),
        "amount_total", invoice.number("total"),
        "total_details.amount_discount", off,
        "total_details.amount_shipping", 0,
        "total_details.amount_tax", tax(invoice));
  }

  /// The tax of an invoice.
  public static long tax(Thing invoice) {
    return invoice.list("total_taxes").stream()
        .mapToLong(each -> each.path("amount").asLong())
        .sum();
  }
}
