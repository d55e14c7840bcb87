package fm.podwright.standin.stripe.page;

import fm.podwright.standin.stripe.api.Params;
import fm.podwright.standin.stripe.billing.Customers;
import fm.podwright.standin.stripe.http.Reply;
import fm.podwright.standin.stripe.state.Kind;
import fm.podwright.standin.stripe.state.Thing;
import fm.podwright.templates.form.Form;
import fm.podwright.templates.form.Option;
import fm.podwright.templates.standin.Figure;
import fm.podwright.templates.standin.InformationPage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who gets the invoices: seen in the portal, and changed there as far as its configuration allows.
final class InformationPages {
  private static final List<String> ADDRESS = List.of("line1", "postal_code", "city", "country");

  private final Browser browser;

  InformationPages(Browser browser) {
    this.browser = browser;
  }

  /// What is known, as it is shown.
  List<Figure> facts(Visit visit) {
    var customer = visit.customer();
    var facts = new ArrayList<Figure>();
    facts.add(new Figure("Name", "", orDash(customer.text("name"))));
    facts.add(new Figure("E-mail", "", orDash(customer.text("email"))));
    facts.add(new Figure("Address", "", orDash(address(customer))));
    var taxIds = taxIds(customer);
    if (!taxIds.isEmpty()) facts.add(new Figure("VAT number", "", String.join(", ", taxIds)));
    return facts;
  }

  private static String orDash(String text) {
    return text.isEmpty() ? "–" : text;
  }

  private static String address(Thing customer) {
    var country =
        CardForm.COUNTRIES.stream()
            .filter(option -> option.value().equals(customer.text("address.country")))
            .map(Option::label);
    var rest =
        Stream.of("line1", "postal_code", "city").map(name -> customer.text("address." + name));
    return Stream.concat(rest, country)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private List<String> taxIds(Thing customer) {
    return customer
        .texts("_tax_ids")
        .map(id -> browser.ledger().get(Kind.TAX_ID, id).text("value"))
        .toList();
  }

  Reply answer(String method, Visit visit, Params params) {
    if (!visit.allows("customer_update")) return browser.notFound();
    return method.equals("POST")
        ? save(visit, params)
        : browser.ok(page(visit, Form.of(known(visit.customer()))));
  }

  private static Map<String, String> known(Thing customer) {
    var known = new HashMap<String, String>();
    known.put("name", customer.text("name"));
    known.put("email", customer.text("email"));
    ADDRESS.forEach(name -> known.put(name, customer.text("address." + name)));
    return known;
  }

  private InformationPage page(Visit visit, Form form) {
    var allowed = allowed(visit);
    return new InformationPage(
        browser.frame("Billing information"),
        visit.path(),
        new InformationPage.Asked(
            allowed.contains("name"),
            allowed.contains("email"),
            allowed.contains("address"),
            allowed.contains("tax_id")),
        CardForm.COUNTRIES,
        form);
  }

  private static Set<String> allowed(Visit visit) {
    return visit
        .configuration()
        .texts("features.customer_update.allowed_updates")
        .collect(Collectors.toSet());
  }

  private Reply save(Visit visit, Params params) {
    var allowed = allowed(visit);
    var form =
        CheckoutView.checkedContact(Form.of(params.values()), params, allowed.contains("email"));
    if (form.refused()) return browser.refused(page(visit, form));
    var customer = visit.customer();
    for (var name : List.of("name", "email")) {
      if (allowed.contains(name))
        customer = customer.with(name, params.find(name).map(String::strip).orElse(null));
    }
    for (var name : ADDRESS) {
      if (allowed.contains("address"))
        customer = customer.with("address." + name, params.find(name).orElse(null));
    }
    browser.ledger().change(customer, "customer.updated");
    var taxId = params.text("tax_id").replace(" ", "");
    if (allowed.contains("tax_id") && !taxId.isEmpty() && !taxIds(customer).contains(taxId)) {
      new Customers(browser.ledger()).addTaxId(customer, "eu_vat", taxId);
    }
    return Reply.seeOther(visit.done());
  }
}
