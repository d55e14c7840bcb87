package fm.podwright.standin.stripe.page;

import fm.podwright.standin.stripe.api.Params;
import fm.podwright.standin.stripe.billing.Charge;
import fm.podwright.standin.stripe.billing.Checkout;
import fm.podwright.standin.stripe.billing.Collecting.Occasion;
import fm.podwright.standin.stripe.billing.Customers.Entered;
import fm.podwright.standin.stripe.billing.Discounts;
import fm.podwright.standin.stripe.billing.Money;
import fm.podwright.standin.stripe.billing.TestCard;
import fm.podwright.standin.stripe.http.Reply;
import fm.podwright.standin.stripe.json.Json;
import fm.podwright.standin.stripe.state.Kind;
import fm.podwright.standin.stripe.state.Thing;
import fm.podwright.templates.form.Form;
import fm.podwright.templates.standin.AuthenticationPage;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// `/c/pay/{session}`: where a plan is bought.
final class CheckoutPages {
  private final Browser browser;
  private final Checkout checkout;
  private final CheckoutView view;

  CheckoutPages(Browser browser) {
    this.browser = browser;
    this.checkout = new Checkout(browser.ledger(), browser.collecting());
    this.view = new CheckoutView(browser, checkout);
  }

  /// @param rest what follows the session in the path
  Reply answer(String method, String id, String rest, Params params) {
    var found = browser.ledger().store().find(Kind.CHECKOUT_SESSION, id);
    if (found.isEmpty()) return browser.notFound();
    var session = found.get();
    browser.ledger().follow(session);
    if (!session.text("status").equals("open")) return over(session);
    return switch (method + " " + rest) {
      case "GET " -> browser.ok(view.page(session, form(session)));
      case "POST " -> pay(session, params);
      case "POST /total" -> browser.ok(view.page(session, CardForm.form(params)));
      case "POST /code" -> code(session, params);
      case "POST /code/removal" -> removal(session, params);
      case "GET /authentication" -> authentication(session);
      case "POST /authentication" -> authenticated(session, params);
      default -> browser.notFound();
    };
  }

  private Reply over(Thing session) {
    var complete = session.text("status").equals("complete");
    return complete
        ? browser.message(
            "You are all done here",
            "This purchase was made already; it is not made twice.",
            Optional.of(success(session)))
        : browser.message(
            "This page has expired",
            "Nothing was bought. Begin again where you came from.",
            Optional.of(session.text("cancel_url")).filter(url -> !url.isEmpty()));
  }

  private Form form(Thing session) {
    var country =
        browser
            .ledger()
            .store()
            .find(Kind.CUSTOMER, session.text("customer"))
            .map(customer -> customer.text("address.country"));
    return Form.of(
        Map.of(
            "country",
            country.filter(known -> !known.isEmpty()).orElse("DE"),
            "email",
            session.text("customer_email")));
  }

  private Reply code(Thing session, Params params) {
    var discounts = new Discounts(browser.ledger());
    var code = discounts.code(params.text("code"), session.text("customer"));
    var form = CardForm.form(params);
    if (!session.is("allow_promotion_codes") || code.isEmpty()) {
      var words =
          params.text("code").isBlank()
              ? "Enter a promotion code."
              : "This code is invalid. Look for a typing error, or go on without it.";
      return browser.refused(view.page(session, form.refuse("code", words)));
    }
    var coupon = discounts.coupon(code.get());
    if (coupon.has("currency") && !coupon.text("currency").equals(session.text("currency"))) {
      return browser.refused(
          view.page(
              session,
              form.refuse(
                  "code",
                  "This code is for payments in "
                      + coupon.text("currency").toUpperCase(Locale.ROOT)
                      + " only.")));
    }
    var applied = session.with("_code", code.get().id(), "_coupon", coupon.id());
    browser.ledger().store().put(applied);
    return browser.ok(view.page(applied, form));
  }

  private Reply removal(Thing session, Params params) {
    var removed = session.with("_code", null, "_coupon", null);
    browser.ledger().store().put(removed);
    return browser.ok(view.page(removed, CardForm.form(params)));
  }

  private Reply pay(Thing session, Params params) {
    var form = CardForm.form(params);
    var cardless = !view.asksForCard(session);
    var checked = cardless ? form : CardForm.check(form, params, browser.now());
    checked = view.check(checked, session, params);
    if (checked.refused()) return browser.refused(view.page(session, checked));
    var page = view.page(session, form);
    if (!page.due().equals(params.text("shown"))) {
      return browser.refused(
          view.page(
              session,
              form.refuse(
                  "country",
                  "With this address the total is "
                      + page.due()
                      + ". Look at it, and subscribe again.")));
    }
    var card = cardless ? Optional.<Entered>empty() : Optional.of(CardForm.entered(params));
    return switch (card.map(entered -> entered.card().charge(true, false))
        .orElseGet(Charge.Paid::new)) {
      case Charge.Paid _ -> complete(session, details(params, session, card), Occasion.PRESENT);
      case Charge.Refused refused ->
          browser.refused(view.page(session, CardForm.refused(form, refused)));
      case Charge.Authentication _ -> authenticate(session, params, card.orElseThrow());
    };
  }

  private Checkout.Details details(Params params, Thing session, Optional<Entered> card) {
    var email =
        browser
            .ledger()
            .store()
            .find(Kind.CUSTOMER, session.text("customer"))
            .map(customer -> customer.text("email"));
    return new Checkout.Details(
        email.orElseGet(() -> params.text("email").strip()),
        params.text("name").strip(),
        params.text("country"),
        params.text("postal_code").strip(),
        params.text("tax_id").replace(" ", ""),
        card);
  }

  private Reply complete(Thing session, Checkout.Details details, Occasion occasion) {
    return Reply.seeOther(success(checkout.complete(session, details, occasion)));
  }

  private static String success(Thing session) {
    return session.text("success_url").replace("{CHECKOUT_SESSION_ID}", session.id());
  }

  private Reply authenticate(Thing session, Params params, Entered card) {
    var details = details(params, session, Optional.of(card));
    var kept =
        Json.object(
            "email", details.email(),
            "name", details.name(),
            "country", details.country(),
            "postal_code", details.postalCode(),
            "tax_id", details.taxId(),
            "card", card.card().name(),
            "month", card.month(),
            "year", card.year());
    browser.ledger().store().put(session.with("_details", kept));
    return Reply.seeOther("/c/pay/" + session.id() + "/authentication");
  }

  private Reply authentication(Thing session) {
    if (!session.has("_details")) return browser.notFound();
    var card = TestCard.valueOf(session.text("_details.card"));
    var quote =
        checkout.quote(session, session.text("_details.country"), session.text("_details.tax_id"));
    var amount = Money.of(quote.number("amount_due"), quote.text("currency"));
    return browser.ok(
        new AuthenticationPage(
            browser.frame("Authentication"),
            "/c/pay/" + session.id() + "/authentication",
            "···· " + card.lastFour(),
            amount));
  }

  private Reply authenticated(Thing session, Params params) {
    if (!session.has("_details")) return browser.notFound();
    var kept = new Thing(session.at("_details").asObject());
    if (!params.text("outcome").equals("complete")) {
      var form =
          Form.of(
              Map.of(
                  "email",
                  kept.text("email"),
                  "name",
                  kept.text("name"),
                  "country",
                  kept.text("country"),
                  "postal_code",
                  kept.text("postal_code"),
                  "tax_id",
                  kept.text("tax_id")));
      browser.ledger().store().put(session.with("_details", null));
      return browser.refused(view.page(session, CardForm.unproven(form)));
    }
    var card =
        new Entered(
            TestCard.valueOf(kept.text("card")),
            (int) kept.number("month"),
            (int) kept.number("year"));
    var details =
        new Checkout.Details(
            kept.text("email"),
            kept.text("name"),
            kept.text("country"),
            kept.text("postal_code"),
            kept.text("tax_id"),
            Optional.of(card));
    return complete(session, details, Occasion.AUTHENTICATED);
  }
}
