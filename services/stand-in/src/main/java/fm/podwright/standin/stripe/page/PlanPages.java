package fm.podwright.standin.stripe.page;

import fm.podwright.standin.stripe.api.Params;
import fm.podwright.standin.stripe.billing.Changing;
import fm.podwright.standin.stripe.billing.Collecting.Occasion;
import fm.podwright.standin.stripe.billing.Money;
import fm.podwright.standin.stripe.billing.Prices;
import fm.podwright.standin.stripe.http.Reply;
import fm.podwright.standin.stripe.state.Kind;
import fm.podwright.standin.stripe.state.Thing;
import fm.podwright.templates.standin.Figure;
import fm.podwright.templates.standin.PlanPage;
import fm.podwright.templates.standin.PlansPage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// Another plan: choosing it, seeing what it costs, confirming it.
final class PlanPages {
  private static final Duration GOOD_FOR = Duration.ofHours(1);

  private final Browser browser;
  private final Changing changing;

  PlanPages(Browser browser) {
    this.browser = browser;
    this.changing = new Changing(browser.ledger(), browser.collecting());
  }

  private record Choice(Visit visit, Thing subscription, Thing price) {
    String plans() {
      return visit.path() + "/" + subscription.id() + "/plan";
    }
  }

  Reply answer(String method, Visit visit, Thing subscription, String rest, Params params) {
    if (!visit.allows("subscription_update") || subscription.has("cancel_at"))
      return browser.notFound();
    if (rest.isEmpty()) return browser.ok(choices(visit, subscription));
    var price =
        offered(visit, subscription).stream()
            .filter(each -> rest.equals("/" + each.id()))
            .findFirst();
    if (price.isEmpty()) return browser.notFound();
    var choice = new Choice(visit, subscription, price.get());
    return method.equals("POST")
        ? confirm(choice, params)
        : browser.ok(page(choice, browser.now(), ""));
  }

  private List<Thing> offered(Visit visit, Thing subscription) {
    var store = browser.ledger().store();
    return visit.configuration().things("features.subscription_update.products").stream()
        .flatMap(product -> product.texts("prices"))
        .flatMap(id -> store.find(Kind.PRICE, id).stream())
        .filter(price -> !price.has("active") || price.is("active"))
        .filter(price -> Prices.amount(price, subscription.text("currency")).isPresent())
        .toList();
  }

  private PlansPage choices(Visit visit, Thing subscription) {
    var path = visit.path() + "/" + subscription.id() + "/plan/";
    var choices =
        offered(visit, subscription).stream()
            .map(price ->
                new PlansPage.Choice(
                    name(price),
                    Words.price(price, subscription.text("currency")),
                    path + price.id(),
                    price.id().equals(subscription.text("items.0.price"))))
            .toList();
    return new PlansPage(browser.frame("Change plan"), visit.path(), choices);
  }

  private String name(Thing price) {
    return Prices.name(browser.ledger().store(), price);
  }

  private PlanPage page(Choice choice, Instant at, String error) {
    var subscription = choice.subscription();
    var currency = subscription.text("currency");
    var old = browser.ledger().get(Kind.PRICE, subscription.text("items.0.price"));
    return browser
        .ledger()
        .store()
        .suppose(() -> {
          var changed = changed(choice);
          browser.ledger().store().put(changed.subscription());
          var invoice = changed.draft().orElseGet(() -> changing.next(changed.subscription()));
          return new PlanPage(
              browser.frame("Confirm the change"),
              choice.plans(),
              choice.plans() + "/" + choice.price().id(),
              name(old) + ", " + Words.price(old, currency),
              name(choice.price()) + ", " + Words.price(choice.price(), currency),
              Words.lines(invoice),
              Words.sums(invoice),
              new Figure(
                  changed.draft().isPresent() ? "Due now" : "Due at the next renewal",
                  "",
                  Money.of(invoice.number("amount_due"), currency)),
              PortalPages.next(changed.subscription())
                  + (invoice.number("total") < 0
                      ? " What is left is kept for the next invoices."
                      : ""),
              at.getEpochSecond(),
              error);
        });
  }

  private Changing.Changed changed(Choice choice) {
    var items = choice.subscription().things("items");
    var first = items.getFirst().with("price", choice.price().id());
    var named =
        choice.visit().configuration().text("features.subscription_update.proration_behavior");
    var proration = named.isEmpty() ? "none" : named;
    return changing.items(
        choice.subscription(),
        List.of(first),
        Changing.Proration.valueOf(proration.toUpperCase(Locale.ROOT)));
  }

  /// Counts for the moment that was shown, so that what was seen is what is paid.
  private Reply confirm(Choice choice, Params params) {
    var shown =
        params.text("at").matches("[0-9]{1,12}")
            ? Instant.ofEpochSecond(params.number("at"))
            : Instant.EPOCH;
    var now = browser.now();
    if (shown.isAfter(now) || shown.isBefore(now.minus(GOOD_FOR))) {
      return browser.refused(
          page(choice, now, "Time has passed since this was counted. Look at it once more."));
    }
    var method = browser.collecting().methodOf(choice.subscription());
    var refused = method.isEmpty() && !choice.subscription().text("status").equals("trialing");
    if (refused)
      return browser.refused(page(choice, now, "There is no card to pay with. Add one first."));
    browser.ledger().now(shown);
    var changed = changed(choice);
    changing.apply(changed, Occasion.PRESENT);
    var unpaid =
        changed
            .draft()
            .map(draft -> browser.ledger().get(Kind.INVOICE, draft.id()))
            .filter(invoice -> invoice.text("status").equals("open"));
    return Reply.seeOther(
        unpaid.map(invoice -> invoice.text("hosted_invoice_url")).orElse(choice.visit().done()));
  }
}
