package fm.podwright.standin.stripe.page;

import fm.podwright.standin.stripe.api.Params;
import fm.podwright.standin.stripe.api.StripeError;
import fm.podwright.standin.stripe.billing.Collecting;
import fm.podwright.standin.stripe.billing.Timekeeping;
import fm.podwright.standin.stripe.event.Delivery;
import fm.podwright.standin.stripe.http.Call;
import fm.podwright.standin.stripe.http.Reply;
import fm.podwright.standin.stripe.state.Ledger;
import fm.podwright.templates.Assets;
import fm.podwright.templates.Pages;
import java.util.function.Function;

/// Leads each address to its page.
public final class Site {
  private final Browser browser;
  private final CheckoutPages checkout;
  private final PortalPages portal;
  private final InvoicePages invoices;
  private final OverviewPages overview;

  public Site(
      Ledger ledger, Collecting collecting, Timekeeping time, Delivery delivery, String url) {
    browser = new Browser(ledger, collecting, time, url, new Pages());
    checkout = new CheckoutPages(browser);
    portal = new PortalPages(browser);
    invoices = new InvoicePages(browser);
    overview = new OverviewPages(browser, delivery);
  }

  /// Answers a call of a browser, as one change.
  public Reply answer(Call call) {
    if (call.path().startsWith("/assets/"))
      return asset(call.path().substring("/assets/".length()));
    return browser
        .ledger()
        .store()
        .change(() -> {
          browser.time().catchUp();
          return page(call);
        });
  }

  private static Reply asset(String name) {
    return Assets.find(name)
        .map(asset ->
            Reply.of(200, asset.type(), asset.bytes())
                .with("Cache-Control", "public, max-age=31536000, immutable"))
        .orElseGet(() -> Reply.of(404, "text/plain", "Not found\n"));
  }

  private Reply page(Call call) {
    var method = call.method().equals("HEAD") ? "GET" : call.method();
    try {
      var params = Params.of(call.form());
      var path = call.path();
      if (path.equals("/")) return overview.show(method);
      if (path.startsWith("/overview/"))
        return below(path, "/overview/", id -> rest -> overview.answer(method, id, rest, params));
      if (path.startsWith("/c/pay/"))
        return below(path, "/c/pay/", id -> rest -> checkout.answer(method, id, rest, params));
      if (path.startsWith("/p/session/"))
        return below(path, "/p/session/", id -> rest -> portal.answer(method, id, rest, params));
      if (path.startsWith("/i/"))
        return below(path, "/i/", id -> rest -> invoices.answer(method, id, rest, params));
      return browser.notFound();
    } catch (StripeError e) {
      return Reply.of(400, "text/plain; charset=utf-8", e.getMessage() + "\n");
    }
  }

  /// Takes what follows a beginning apart into an id and the rest.
  private static Reply below(
      String path, String beginning, Function<String, Function<String, Reply>> page) {
    var below = path.substring(beginning.length());
    var slash = below.indexOf('/');
    return slash < 0
        ? page.apply(below).apply("")
        : page.apply(below.substring(0, slash)).apply(below.substring(slash));
  }
}
