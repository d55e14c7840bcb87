package fm.podwright.standin.stripe.page;

import fm.podwright.standin.stripe.api.Params;
import fm.podwright.standin.stripe.billing.Ending;
import fm.podwright.standin.stripe.billing.Money;
import fm.podwright.standin.stripe.billing.Prices;
import fm.podwright.standin.stripe.http.Reply;
import fm.podwright.standin.stripe.state.Kind;
import fm.podwright.standin.stripe.state.Thing;
import fm.podwright.templates.standin.PortalPage;
import java.util.List;
import java.util.Optional;

/// `/p/session/{secret}`: where a customer manages what they have.
final class PortalPages {
  private final Browser browser;
  private final PlanPages plans;
  private final PortalCardPages cards;
  private final CancellationPages cancellations;
  private final InformationPages information;

  PortalPages(Browser browser) {
    this.browser = browser;
    this.plans = new PlanPages(browser);
    this.cards = new PortalCardPages(browser);
    this.cancellations = new CancellationPages(browser);
    this.information = new InformationPages(browser);
  }

  Reply answer(String method, String secret, String rest, Params params) {
    var session = browser.bySecret(Kind.PORTAL_SESSION, secret);
    if (session.isEmpty()) return browser.notFound();
    browser.ledger().follow(session.get());
    var visit = Visit.of(browser, session.get(), "/p/session/" + secret);
    if (visit.customer().is("deleted")) return browser.notFound();
    if (rest.isEmpty() && method.equals("GET")) return browser.ok(home(visit));
    var parts = rest.isEmpty() ? new String[] {"", ""} : rest.split("/", -1);
    if (rest.equals("/information")) return information.answer(method, visit, params);
    if (parts[1].equals("card"))
      return cards.answer(method, visit, rest.substring("/card".length()), params);
    var subscription = subscription(visit, parts[1]);
    if (subscription.isEmpty()) return browser.notFound();
    var below = parts[1].startsWith("sub_") ? rest.substring(parts[1].length() + 1) : rest;
    if (below.startsWith("/plan"))
      return plans.answer(
          method, visit, subscription.get(), below.substring("/plan".length()), params);
    return cancellations.answer(method, visit, subscription.get(), below, params);
  }

  /// The subscription that a path names, or the only one where it names none, as links from outside
  /// do.
  private Optional<Thing> subscription(Visit visit, String name) {
    return subscriptions(visit.customer()).stream()
        .filter(subscription -> !name.startsWith("sub_") || subscription.id().equals(name))
        .findFirst();
  }

  private List<Thing> subscriptions(Thing customer) {
    return browser.ledger().store().of(Kind.SUBSCRIPTION, customer.id()).reversed().stream()
        .filter(subscription -> !subscription.has("ended_at"))
        .toList();
  }

  private PortalPage home(Visit visit) {
    var subscriptions = subscriptions(visit.customer());
    var invoices =
        browser.ledger().store().of(Kind.INVOICE, visit.customer().id()).reversed().stream()
            .limit(24)
            .map(PortalPages::row)
            .toList();
    var email = visit.customer().text("email");
    return new PortalPage(
        browser.frame("Your subscription"),
        visit.path(),
        email.isEmpty() ? visit.customer().id() : email,
        subscriptions.stream().map(subscription -> plan(visit, subscription)).toList(),
        cards(visit.customer(), subscriptions),
        visit.allows("payment_method_update"),
        information.facts(visit),
        visit.allows("customer_update"),
        visit.allows("invoice_history") ? invoices : List.of(),
        visit.session().text("return_url"));
  }

  private List<String> cards(Thing customer, List<Thing> subscriptions) {
    var store = browser.ledger().store();
    var own =
        store.find(Kind.PAYMENT_METHOD, customer.text("invoice_settings.default_payment_method"));
    var paying =
        subscriptions.stream()
            .flatMap(each -> browser.collecting().methodOf(each).stream())
            .toList();
    return (paying.isEmpty() ? own.stream().toList() : paying)
        .stream().distinct().map(Words::card).toList();
  }

  private PortalPage.Plan plan(Visit visit, Thing subscription) {
    var price = browser.ledger().get(Kind.PRICE, subscription.text("items.0.price"));
    var ends = subscription.has("cancel_at");
    var paused = subscription.text("status").matches("paused|incomplete");
    return new PortalPage.Plan(
        subscription.id(),
        Prices.name(browser.ledger().store(), price),
        Words.price(price, subscription.text("currency")),
        ends
            ? new PortalPage.Tone("Cancelled", "state--warn")
            : Words.state(subscription.text("status")),
        next(subscription),
        owed(owed(subscription)),
        owed(subscription).map(invoice -> invoice.text("hosted_invoice_url")).orElse(""),
        new PortalPage.Offers(
            visit.allows("subscription_update") && !ends && !paused,
            visit.allows("subscription_cancel") && !ends,
            visit.allows("subscription_cancel") && ends));
  }

  static String next(Thing subscription) {
    var end = Words.day(Ending.end(subscription));
    if (subscription.has("cancel_at"))
      return "It ends on " + subscription.time("cancel_at").map(Words::day).orElse(end) + ".";
    return switch (subscription.text("status")) {
      case "trialing" -> "The trial ends on " + end + "; then it is paid.";
      case "paused" -> "It is paused until there is a card.";
      case "unpaid" -> "It is unpaid.";
      default -> "It renews on " + end + ".";
    };
  }

  private Optional<Thing> owed(Thing subscription) {
    return browser
        .ledger()
        .store()
        .find(Kind.INVOICE, subscription.text("latest_invoice"))
        .filter(invoice -> invoice.text("status").equals("open"));
  }

  private static String owed(Optional<Thing> invoice) {
    return invoice
        .map(open -> Money.of(open.number("amount_remaining"), open.text("currency")))
        .map(amount -> amount + " could not be paid. Change the card, or pay it now.")
        .orElse("");
  }

  private static PortalPage.InvoiceRow row(Thing invoice) {
    return new PortalPage.InvoiceRow(
        Words.day(invoice.created()),
        invoice.has("number") ? invoice.text("number") : "–",
        Money.of(invoice.number("total"), invoice.text("currency")),
        Words.state(invoice.text("status")),
        invoice.text("hosted_invoice_url"),
        invoice.text("invoice_pdf"));
  }
}
