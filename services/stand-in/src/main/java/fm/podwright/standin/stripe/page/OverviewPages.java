package fm.podwright.standin.stripe.page;

import fm.podwright.standin.stripe.api.Params;
import fm.podwright.standin.stripe.billing.Collecting;
import fm.podwright.standin.stripe.event.Delivery;
import fm.podwright.standin.stripe.event.Events;
import fm.podwright.standin.stripe.http.Reply;
import fm.podwright.standin.stripe.json.Json;
import fm.podwright.standin.stripe.state.Kind;
import fm.podwright.standin.stripe.state.Thing;
import fm.podwright.templates.standin.EventPage;
import fm.podwright.templates.standin.OverviewPage;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/// `/`: the clock, customers, events. What can be done there needs the secret that the page holds.
final class OverviewPages {
  private static final String SECRET = "overview";
  private static final int SUBSCRIPTIONS = 50;

  private final Browser browser;
  private final Delivery delivery;

  OverviewPages(Browser browser, Delivery delivery) {
    this.browser = browser;
    this.delivery = delivery;
  }

  Reply show(String method) {
    return method.equals("GET")
        ? browser.ok(
            new OverviewView(browser).page("/overview/" + secret(), traffic(), SUBSCRIPTIONS))
        : browser.notFound();
  }

  private OverviewPage.Traffic traffic() {
    return new OverviewPage.Traffic(delivery.waiting(), delivery.isPaused());
  }

  private String secret() {
    var ledger = browser.ledger();
    return ledger
        .store()
        .find(Kind.OWN, SECRET)
        .orElseGet(() -> ledger.named(Kind.OWN, SECRET, "secret", ledger.id("ov_")))
        .text("secret");
  }

  Reply answer(String method, String secret, String rest, Params params) {
    if (!secret.equals(secret())) return browser.notFound();
    if (method.equals("GET") && rest.startsWith("/events/"))
      return event(rest.substring("/events/".length()));
    return switch (method + " " + rest) {
      case "POST /clock" -> clock(params.text("by"));
      case "POST /portal" -> portal(params.text("customer"));
      case "POST /traffic" -> {
        if (params.text("do").equals("pause")) delivery.pause();
        else delivery.resume();
        yield Reply.seeOther("/");
      }
      case "POST /delivery" -> again(params.text("delivery"));
      default -> browser.notFound();
    };
  }

  private Reply clock(String by) {
    var time = browser.time();
    var now = time.now();
    var until =
        switch (by) {
          case "renewal" -> time.nextRenewal().map(at -> at.plus(Collecting.DRAFT));
          case "hour" -> Optional.of(now.plus(Duration.ofHours(1)));
          case "day" -> Optional.of(now.plus(Duration.ofDays(1)));
          case "week" -> Optional.of(now.plus(Duration.ofDays(7)));
          case "month" -> Optional.of(now.atOffset(ZoneOffset.UTC).plusMonths(1).toInstant());
          default -> Optional.<Instant>empty();
        };
    until.ifPresent(at -> time.advance(Duration.between(now, at)));
    return Reply.seeOther("/");
  }

  private Reply portal(String customer) {
    var ledger = browser.ledger();
    var configuration =
        ledger.store().all(Kind.PORTAL_CONFIGURATION).stream()
            .filter(each -> each.is("is_default"))
            .findFirst();
    if (ledger.store().find(Kind.CUSTOMER, customer).isEmpty()) return browser.notFound();
    if (configuration.isEmpty()) {
      return browser.message(
          "No portal yet",
          "The portal has no configuration yet. Whoever calls the API makes one: POST"
              + " /v1/billing_portal/configurations.",
          Optional.of("/"));
    }
    var secret = ledger.id("test_");
    ledger.make(
        Kind.PORTAL_SESSION,
        "customer",
        customer,
        "configuration",
        configuration.get().id(),
        "return_url",
        browser.url() + "/",
        "url",
        browser.url() + "/p/session/" + secret,
        "_secret",
        secret,
        "_clock",
        ledger.get(Kind.CUSTOMER, customer).timeline());
    return Reply.seeOther("/p/session/" + secret);
  }

  private Reply again(String id) {
    var found = browser.ledger().store().find(Kind.DELIVERY, id);
    if (found.isEmpty()) return browser.notFound();
    delivery.again(id);
    return Reply.seeOther("/overview/" + secret() + "/events/" + found.get().text("event"));
  }

  private Reply event(String id) {
    var store = browser.ledger().store();
    var event = store.find(Kind.EVENT, id);
    if (event.isEmpty()) return browser.notFound();
    var deliveries =
        store.all(Kind.WEBHOOK_ENDPOINT).stream()
            .flatMap(to ->
                store
                    .find(Kind.DELIVERY, Events.delivery(id, to.id()))
                    .map(each -> delivery(each, to))
                    .stream())
            .toList();
    var json = Json.pretty(browser.ledger().shown(event.get()));
    return browser.ok(
        new EventPage(
            browser.wide(event.get().text("type")),
            json,
            "/overview/" + secret() + "/delivery",
            deliveries));
  }

  private static EventPage.Delivery delivery(Thing delivery, Thing endpoint) {
    var attempts =
        delivery.things("attempts").stream()
            .map(attempt ->
                Words.full(attempt.time("at").orElseThrow()) + ": " + attempt.text("words"))
            .toList();
    return new EventPage.Delivery(
        delivery.id(), endpoint.text("url"), Words.state(delivery.text("state")), attempts);
  }
}
