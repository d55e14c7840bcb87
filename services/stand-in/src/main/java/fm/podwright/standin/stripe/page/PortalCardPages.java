package fm.podwright.standin.stripe.page;

import fm.podwright.standin.stripe.api.Params;
import fm.podwright.standin.stripe.billing.Charge;
import fm.podwright.standin.stripe.billing.Collecting.Occasion;
import fm.podwright.standin.stripe.http.Reply;
import fm.podwright.standin.stripe.state.Kind;
import fm.podwright.standin.stripe.state.Thing;
import fm.podwright.templates.form.Form;
import fm.podwright.templates.standin.AuthenticationPage;
import fm.podwright.templates.standin.CardPage;
import java.util.List;

/// Another card in the portal. What is still to be paid is then asked of it at once.
final class PortalCardPages {
  private final Browser browser;
  private final Cards cards;

  PortalCardPages(Browser browser) {
    this.browser = browser;
    this.cards = new Cards(browser);
  }

  Reply answer(String method, Visit visit, String rest, Params params) {
    if (!visit.allows("payment_method_update")) return browser.notFound();
    return switch (method + " " + rest) {
      case "GET " -> browser.ok(page(visit, Form.EMPTY));
      case "POST " -> save(visit, params);
      case "GET /authentication" -> authentication(visit);
      case "POST /authentication" -> authenticated(visit, params);
      default -> browser.notFound();
    };
  }

  private CardPage page(Visit visit, Form form) {
    var note =
        open(visit.customer()).isEmpty() ? "" : "The open invoice will be paid with it at once.";
    return new CardPage(
        browser.frame("Another card"),
        visit.path(),
        visit.path() + "/card",
        note,
        CardForm.fields(false),
        form);
  }

  private List<Thing> open(Thing customer) {
    return browser.ledger().store().of(Kind.INVOICE, customer.id()).stream()
        .filter(invoice -> invoice.text("status").equals("open"))
        .filter(invoice ->
            !browser.ledger().get(Kind.SUBSCRIPTION, invoice.text("_subscription")).has("ended_at"))
        .toList();
  }

  private Reply save(Visit visit, Params params) {
    var form = CardForm.form(params);
    var checked = CardForm.check(form, params, browser.now());
    if (checked.refused()) return browser.refused(page(visit, checked));
    var card = CardForm.entered(params);
    return switch (card.card().charge(true, false)) {
      case Charge.Refused refused -> browser.refused(page(visit, CardForm.refused(form, refused)));
      case Charge.Authentication _ -> {
        cards.remember(visit.session(), card);
        yield Reply.seeOther(visit.path() + "/card/authentication");
      }
      case Charge.Paid _ -> {
        cards.attach(visit.customer(), card);
        yield paid(visit, Occasion.PRESENT);
      }
    };
  }

  private Reply paid(Visit visit, Occasion occasion) {
    open(visit.customer()).forEach(invoice -> browser.collecting().pay(invoice, occasion));
    return Reply.seeOther(visit.done());
  }

  private Reply authentication(Visit visit) {
    return cards
        .remembered(visit.session())
        .map(card ->
            browser.ok(
                new AuthenticationPage(
                    browser.frame("Authentication"),
                    visit.path() + "/card/authentication",
                    "···· " + card.card().lastFour(),
                    "later invoices")))
        .orElseGet(browser::notFound);
  }

  private Reply authenticated(Visit visit, Params params) {
    var card = cards.remembered(visit.session());
    if (card.isEmpty()) return browser.notFound();
    cards.forget(visit.session());
    if (!params.text("outcome").equals("complete"))
      return browser.refused(page(visit, CardForm.unproven(Form.EMPTY)));
    cards.attach(visit.customer(), card.get());
    return paid(visit, Occasion.AUTHENTICATED);
  }
}
