package fm.podwright.standin.stripe.page;

import fm.podwright.standin.stripe.api.Params;
import fm.podwright.standin.stripe.billing.Checkout;
import fm.podwright.standin.stripe.billing.Money;
import fm.podwright.standin.stripe.billing.Prices;
import fm.podwright.standin.stripe.state.Kind;
import fm.podwright.standin.stripe.state.Thing;
import fm.podwright.templates.form.Form;
import fm.podwright.templates.standin.CheckoutPage;
import java.util.regex.Pattern;

/// The checkout page as it is shown, and what it asks for.
final class CheckoutView {
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
  private static final Pattern VAT = Pattern.compile("[A-Z]{2}[A-Z0-9+*]{2,13}");

  private final Browser browser;
  private final Checkout checkout;

  CheckoutView(Browser browser, Checkout checkout) {
    this.browser = browser;
    this.checkout = checkout;
  }

  CheckoutPage page(Thing session, Form form) {
    var quote = checkout.quote(session, form.value("country"), vat(form.value("tax_id")));
    var currency = session.text("currency");
    var trial = Checkout.trialEnd(session, browser.now());
    var store = browser.ledger().store();
    var price = browser.ledger().get(Kind.PRICE, session.text("_items.0.price"));
    var name = Prices.name(store, price);
    var later =
        trial
            .map(end -> "Then " + Words.price(price, currency) + " from " + Words.day(end) + ".")
            .orElse(Words.price(price, currency) + " until it is cancelled.");
    var customer = store.find(Kind.CUSTOMER, session.text("customer"));
    return new CheckoutPage(
        browser.wide("Subscribe to " + name),
        "/c/pay/" + session.id(),
        (trial.isPresent() ? "Try " : "Subscribe to ") + name,
        Words.lines(quote),
        Words.sums(quote),
        Money.of(quote.number("amount_due"), currency),
        later,
        customer.map(known -> known.text("email")).orElse(""),
        store
            .find(Kind.PROMOTION_CODE, session.text("_code"))
            .map(code -> code.text("code"))
            .orElse(""),
        new CheckoutPage.Asked(
            session.is("allow_promotion_codes"),
            session.is("tax_id_collection.enabled"),
            asksForCard(session),
            session.is("automatic_tax.enabled")),
        CardForm.fields(true),
        trial.isPresent() ? "Start trial" : "Subscribe",
        session.text("cancel_url"),
        form);
  }

  /// A trial may go without.
  boolean asksForCard(Thing session) {
    return !session.text("payment_method_collection").equals("if_required")
        || Checkout.trialEnd(session, browser.now()).isEmpty();
  }

  /// The form with what is wrong beside the card.
  Form check(Form form, Thing session, Params params) {
    var checked = checkedContact(form, params, !session.has("customer"));
    return asksForCard(session) && params.text("name").isBlank()
        ? checked.refuse("name", "Enter the name on the card.")
        : checked;
  }

  /// The form with what is wrong with an e-mail that is asked for, and with a VAT number.
  static Form checkedContact(Form form, Params params, boolean email) {
    var wrong = email && !EMAIL.matcher(params.text("email").strip()).matches();
    var checked =
        wrong
            ? form.refuse("email", "Your e-mail is incomplete. Enter it like name@example.com.")
            : form;
    var vat = vat(params.text("tax_id"));
    return vat.isEmpty() || VAT.matcher(vat).matches()
        ? checked
        : checked.refuse(
            "tax_id", "This is no VAT number. Enter it like ATU12345678, or leave it empty.");
  }

  private static String vat(String entered) {
    return entered.replace(" ", "");
  }
}
