package fm.podwright.standin.stripe.page;

import fm.podwright.standin.stripe.api.Params;
import fm.podwright.standin.stripe.billing.Ending;
import fm.podwright.standin.stripe.billing.Prices;
import fm.podwright.standin.stripe.http.Reply;
import fm.podwright.standin.stripe.state.Kind;
import fm.podwright.standin.stripe.state.Thing;
import fm.podwright.templates.form.Option;
import fm.podwright.templates.standin.CancellationPage;
import java.util.List;
import java.util.Map;

/// Cancelling in the portal, and taking it back.
final class CancellationPages {
  private static final String FEATURE = "features.subscription_cancel";
  private static final Map<String, String> REASONS =
      Map.of(
          "customer_service", "The customer service",
          "low_quality", "The quality",
          "missing_features", "Something is missing",
          "other", "Another reason",
          "switched_service", "I changed to another service",
          "too_complex", "It is too complicated",
          "too_expensive", "It is too expensive",
          "unused", "I do not use it");

  private final Browser browser;

  CancellationPages(Browser browser) {
    this.browser = browser;
  }

  Reply answer(String method, Visit visit, Thing subscription, String rest, Params params) {
    if (!visit.allows("subscription_cancel")) return browser.notFound();
    return switch (method + " " + rest) {
      case "GET /cancellation" ->
          subscription.has("cancel_at")
              ? Reply.seeOther(visit.done())
              : browser.ok(page(visit, subscription));
      case "POST /cancellation" -> cancel(visit, subscription, params);
      case "POST /renewal" -> {
        browser.ledger().change(Ending.never(subscription), "customer.subscription.updated");
        yield Reply.seeOther(visit.done());
      }
      default -> browser.notFound();
    };
  }

  private CancellationPage page(Visit visit, Thing subscription) {
    var price = browser.ledger().get(Kind.PRICE, subscription.text("items.0.price"));
    var end =
        isImmediate(visit)
            ? "It ends at once. Nothing is paid back."
            : "It stays as it is until "
                + Words.day(Ending.end(subscription))
                + ", and ends then. Until that day you can take this back.";
    return new CancellationPage(
        browser.frame("Cancel the plan"),
        visit.path(),
        visit.path() + "/" + subscription.id() + "/cancellation",
        Prices.name(browser.ledger().store(), price),
        end,
        reasons(visit));
  }

  private static boolean isImmediate(Visit visit) {
    return visit.configuration().text(FEATURE + ".mode").equals("immediately");
  }

  private static List<Option> reasons(Visit visit) {
    if (!visit.configuration().is(FEATURE + ".cancellation_reason.enabled")) return List.of();
    var chosen = visit.configuration().texts(FEATURE + ".cancellation_reason.options").toList();
    var options =
        chosen.isEmpty()
            ? List.of("too_expensive", "missing_features", "switched_service", "unused", "other")
            : chosen;
    return options.stream()
        .filter(REASONS::containsKey)
        .map(reason -> new Option(reason, String.valueOf(REASONS.get(reason))))
        .toList();
  }

  private Reply cancel(Visit visit, Thing subscription, Params params) {
    var ledger = browser.ledger();
    var reason = params.text("reason");
    if (isImmediate(visit)) {
      new Ending(ledger).now(explained(subscription, reason), "cancellation_requested");
    } else if (!subscription.has("cancel_at")) {
      var ending = Ending.at(subscription, Ending.end(subscription), ledger.now());
      ledger.change(explained(ending, reason), "customer.subscription.updated");
    }
    return Reply.seeOther(visit.done());
  }

  private static Thing explained(Thing subscription, String reason) {
    return REASONS.containsKey(reason)
        ? subscription.with("cancellation_details.feedback", reason)
        : subscription;
  }
}
