package fm.podwright.standin.stripe.page;

import fm.podwright.standin.stripe.api.Params;
import fm.podwright.standin.stripe.billing.Charge;
import fm.podwright.standin.stripe.billing.Collecting.Occasion;
import fm.podwright.standin.stripe.billing.Money;
import fm.podwright.standin.stripe.http.Reply;
import fm.podwright.standin.stripe.state.Kind;
import fm.podwright.standin.stripe.state.Thing;
import fm.podwright.templates.form.Form;
import fm.podwright.templates.standin.AuthenticationPage;
import fm.podwright.templates.standin.Figure;
import fm.podwright.templates.standin.InvoicePage;
import java.util.ArrayList;
import java.util.List;

/// `/i/{secret}`: an invoice, its PDF, and paying it.
final class InvoicePages {
  private final Browser browser;
  private final Cards cards;

  InvoicePages(Browser browser) {
    this.browser = browser;
    this.cards = new Cards(browser);
  }

  Reply answer(String method, String secret, String rest, Params params) {
    var found = browser.bySecret(Kind.INVOICE, secret);
    if (found.isEmpty()) return browser.notFound();
    var invoice = found.get();
    browser.ledger().follow(invoice);
    return switch (method + " " + rest) {
      case "GET " -> browser.ok(page(invoice, Form.EMPTY));
      case "GET /pdf" -> pdf(invoice);
      case "POST /payment" ->
          isOpen(invoice) ? pay(invoice, params) : Reply.seeOther(path(invoice));
      case "GET /authentication" -> authentication(invoice);
      case "POST /authentication" -> authenticated(invoice, params);
      default -> browser.notFound();
    };
  }

  private static boolean isOpen(Thing invoice) {
    return invoice.text("status").equals("open");
  }

  private static String path(Thing invoice) {
    return "/i/" + invoice.text("_secret");
  }

  private InvoicePage page(Thing invoice, Form form) {
    var saved = browser.collecting().method(invoice).map(Words::brand).orElse("");
    return new InvoicePage(
        browser.frame("Invoice " + invoice.text("number")),
        path(invoice),
        Words.state(invoice.text("status")),
        facts(invoice),
        Words.lines(invoice),
        Words.sums(invoice),
        due(invoice),
        saved,
        isOpen(invoice),
        CardForm.fields(false),
        form);
  }

  private static List<Figure> facts(Thing invoice) {
    var facts = new ArrayList<Figure>();
    facts.add(new Figure("Date", "", Words.day(invoice.created())));
    var name = invoice.text("customer_name");
    facts.add(
        new Figure(
            "To",
            "",
            name.isEmpty()
                ? invoice.text("customer_email")
                : name + ", " + invoice.text("customer_email")));
    invoice
        .things("customer_tax_ids")
        .forEach(id -> facts.add(new Figure("VAT number", "", id.text("value"))));
    facts.add(new Figure("From", "", "Podwright (stand-in)"));
    return facts;
  }

  private static Figure due(Thing invoice) {
    var paid = invoice.text("status").equals("paid");
    var amount =
        Money.of(invoice.number(paid ? "amount_paid" : "amount_due"), invoice.text("currency"));
    return new Figure(paid ? "Paid" : "Due", "", amount);
  }

  private static Reply pdf(Thing invoice) {
    var figures = new ArrayList<>(facts(invoice));
    figures.add(new Figure("", "", ""));
    figures.addAll(Words.lines(invoice));
    figures.add(new Figure("", "", ""));
    figures.addAll(Words.sums(invoice));
    figures.add(due(invoice));
    var name = "Invoice-" + invoice.text("number") + ".pdf";
    return Reply.of(200, "application/pdf", Pdf.of("Invoice " + invoice.text("number"), figures))
        .with("Content-Disposition", "inline; filename=\"" + name + "\"")
        .with("Cache-Control", "no-store");
  }

  private Reply pay(Thing invoice, Params params) {
    if (params.is("saved"))
      return paid(invoice, browser.collecting().pay(invoice, Occasion.PRESENT), Form.EMPTY);
    var form = CardForm.form(params);
    var checked = CardForm.check(form, params, browser.now());
    if (checked.refused()) return browser.refused(page(invoice, checked));
    var card = CardForm.entered(params);
    return switch (card.card().charge(true, false)) {
      case Charge.Refused refused ->
          browser.refused(page(invoice, CardForm.refused(form, refused)));
      case Charge.Authentication _ -> {
        cards.remember(invoice, card);
        yield Reply.seeOther(path(invoice) + "/authentication");
      }
      case Charge.Paid _ -> {
        cards.attach(customer(invoice), card);
        yield paid(invoice, browser.collecting().pay(invoice, Occasion.PRESENT), form);
      }
    };
  }

  private Thing customer(Thing invoice) {
    return browser.ledger().get(Kind.CUSTOMER, invoice.text("customer"));
  }

  private Reply paid(Thing invoice, Charge charge, Form form) {
    return switch (charge) {
      case Charge.Paid _ -> Reply.seeOther(path(invoice));
      case Charge.Authentication _ -> Reply.seeOther(path(invoice) + "/authentication");
      case Charge.Refused refused ->
          browser.refused(
              page(
                  browser.ledger().get(Kind.INVOICE, invoice.id()),
                  CardForm.refused(form, refused)));
    };
  }

  private Reply authentication(Thing invoice) {
    if (!isOpen(invoice)) return Reply.seeOther(path(invoice));
    var card =
        cards
            .remembered(invoice)
            .map(entered -> "···· " + entered.card().lastFour())
            .or(() -> browser.collecting().method(invoice).map(Words::brand));
    return card.map(words ->
            browser.ok(
                new AuthenticationPage(
                    browser.frame("Authentication"),
                    path(invoice) + "/authentication",
                    words,
                    due(invoice).amount())))
        .orElseGet(browser::notFound);
  }

  private Reply authenticated(Thing invoice, Params params) {
    if (!isOpen(invoice)) return Reply.seeOther(path(invoice));
    if (!params.text("outcome").equals("complete")) {
      cards.forget(invoice);
      return browser.refused(page(invoice, CardForm.unproven(Form.EMPTY)));
    }
    cards.remembered(invoice).ifPresent(card -> cards.attach(customer(invoice), card));
    return paid(
        invoice,
        browser.collecting().pay(invoice.with("_entered", null), Occasion.AUTHENTICATED),
        Form.EMPTY);
  }
}
