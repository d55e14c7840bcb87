package fm.podwright.standin.stripe.page;

import fm.podwright.standin.stripe.billing.Prices;
import fm.podwright.standin.stripe.event.Events;
import fm.podwright.standin.stripe.json.Json;
import fm.podwright.standin.stripe.state.Kind;
import fm.podwright.standin.stripe.state.Thing;
import fm.podwright.templates.form.Form;
import fm.podwright.templates.standin.OverviewPage;
import fm.podwright.templates.standin.PortalPage.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The overview as it is shown.
final class OverviewView {
  private static final int EVENTS = 60;

  private final Browser browser;

  OverviewView(Browser browser) {
    this.browser = browser;
  }

  OverviewPage page(String path, OverviewPage.Traffic traffic, int most) {
    var store = browser.ledger().store();
    return new OverviewPage(
        browser.wide("Overview"),
        path,
        moved(),
        steps(),
        store.all(Kind.CUSTOMER).reversed().stream()
            .filter(customer -> !customer.is("deleted"))
            .limit(most)
            .flatMap(customer -> rows(customer).stream())
            .toList(),
        store.all(Kind.WEBHOOK_ENDPOINT).stream().map(OverviewView::endpoint).toList(),
        traffic,
        store.all(Kind.EVENT).reversed().stream()
            .limit(EVENTS)
            .map(event -> event(path, event))
            .toList(),
        Form.EMPTY);
  }

  private String moved() {
    var offset = browser.time().offset();
    if (offset.isZero()) return "";
    return offset.toDays() == 0 ? offset.toHours() + " h ahead" : offset.toDays() + " days ahead";
  }

  private List<OverviewPage.Step> steps() {
    var steps =
        new ArrayList<>(
            List.of(
                new OverviewPage.Step("hour", "+1 hour"),
                new OverviewPage.Step("day", "+1 day"),
                new OverviewPage.Step("week", "+1 week"),
                new OverviewPage.Step("month", "+1 month")));
    browser
        .time()
        .nextRenewal()
        .ifPresent(at ->
            steps.add(new OverviewPage.Step("renewal", "To the next renewal, " + Words.day(at))));
    return steps;
  }

  private List<OverviewPage.CustomerRow> rows(Thing customer) {
    var subscriptions =
        browser.ledger().store().all(Kind.SUBSCRIPTION).reversed().stream()
            .filter(subscription -> subscription.text("customer").equals(customer.id()))
            .limit(3)
            .toList();
    var name = customer.text("email").isEmpty() ? customer.id() : customer.text("email");
    return subscriptions.isEmpty()
        ? List.of(
            new OverviewPage.CustomerRow(
                customer.id(), name, "–", new Tone("No subscription", ""), "–"))
        : subscriptions.stream().map(subscription -> row(customer, name, subscription)).toList();
  }

  private OverviewPage.CustomerRow row(Thing customer, String name, Thing subscription) {
    var price = browser.ledger().get(Kind.PRICE, subscription.text("items.0.price"));
    var plan =
        Prices.name(browser.ledger().store(), price)
            + ", "
            + Words.price(price, subscription.text("currency"));
    var next =
        subscription
            .time("ended_at")
            .map(at -> "It ended on " + Words.day(at) + ".")
            .orElseGet(() -> PortalPages.next(subscription));
    return new OverviewPage.CustomerRow(
        customer.id(), name, plan, Words.state(subscription.text("status")), next);
  }

  private static OverviewPage.EndpointRow endpoint(Thing endpoint) {
    var events = endpoint.texts("enabled_events").toList();
    var words = events.equals(List.of("*")) ? "All events" : events.size() + " kinds of events";
    return new OverviewPage.EndpointRow(
        endpoint.text("url"), words, Words.state(endpoint.text("status")));
  }

  private OverviewPage.EventRow event(String path, Thing event) {
    var about = Json.read(event.text("_data")).path("object").path("id").asString("");
    return new OverviewPage.EventRow(
        path + "/events/" + event.id(),
        Words.full(event.created()),
        event.text("type"),
        about,
        delivered(event));
  }

  private Tone delivered(Thing event) {
    var store = browser.ledger().store();
    var states =
        store.all(Kind.WEBHOOK_ENDPOINT).stream()
            .flatMap(to -> store.find(Kind.DELIVERY, Events.delivery(event.id(), to.id())).stream())
            .map(delivery -> delivery.text("state"))
            .collect(Collectors.toSet());
    if (states.isEmpty()) return new Tone("Nobody asked", "");
    return Words.state(
        states.contains("failed")
            ? "failed"
            : states.contains("pending") ? "pending" : "succeeded");
  }
}
