package fm.podwright.standin.stripe.page;

import fm.podwright.standin.stripe.api.Params;
import fm.podwright.standin.stripe.billing.Charge;
import fm.podwright.standin.stripe.billing.Customers.Entered;
import fm.podwright.standin.stripe.billing.TestCard;
import fm.podwright.templates.form.Form;
import fm.podwright.templates.form.Option;
import fm.podwright.templates.standin.CardFields;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The fields of a card: what is wrong with what was entered, and the card if nothing is.
final class CardForm {
  private static final Pattern EXPIRY =
      Pattern.compile(" *(0?[1-9]|1[0-2]) */ *(?:20)?([0-9]{2}) *");
  private static final String DIGITS = "[0-9 -]+";
  static final List<Option> COUNTRIES =
      List.of(
          new Option("DE", "Germany"),
          new Option("AT", "Austria"),
          new Option("BE", "Belgium"),
          new Option("CH", "Switzerland"),
          new Option("DK", "Denmark"),
          new Option("ES", "Spain"),
          new Option("FI", "Finland"),
          new Option("FR", "France"),
          new Option("GB", "United Kingdom"),
          new Option("IE", "Ireland"),
          new Option("IT", "Italy"),
          new Option("NL", "Netherlands"),
          new Option("NO", "Norway"),
          new Option("PL", "Poland"),
          new Option("PT", "Portugal"),
          new Option("SE", "Sweden"),
          new Option("US", "United States"),
          new Option("JP", "Japan"));

  private CardForm() {}

  /// The fields as they are shown.
  static CardFields fields(boolean country) {
    var known =
        Arrays.stream(TestCard.values())
            .map(card -> new CardFields.Known(card.number(), card.meaning()))
            .toList();
    return new CardFields(known, COUNTRIES, country);
  }

  /// What was entered; the security code never comes back.
  static Form form(Params params) {
    var values = new HashMap<>(params.values());
    values.remove("cvc");
    return Form.of(values);
  }

  /// The same with what is wrong with the card.
  static Form check(Form form, Params params, Instant now) {
    var checked = number(form, params.text("number"));
    checked = expiry(checked, params.text("expiry"), now);
    return params.text("cvc").matches("[0-9]{3,4}")
        ? checked
        : checked.refuse("cvc", "Your card's security code is incomplete. Enter any three digits.");
  }

  private static Form number(Form form, String number) {
    if (number.isBlank())
      return form.refuse("number", "Enter a card number: one of the test cards below.");
    if (!number.matches(DIGITS) || number.replaceAll("[^0-9]", "").length() < 13) {
      return form.refuse(
          "number", "Your card number is incomplete. Copy one of the test cards below.");
    }
    return TestCard.of(number).isPresent()
        ? form
        : form.with("number", "")
            .refuse(
                "number",
                "The stand-in takes no other cards than the test cards below. Never enter a real"
                    + " one.");
  }

  private static Form expiry(Form form, String expiry, Instant now) {
    var month = month(expiry);
    if (month.isEmpty())
      return form.refuse(
          "expiry", "Your card's expiration date is incomplete. Enter it like 12 / 34.");
    return month.get().isBefore(YearMonth.from(now.atOffset(ZoneOffset.UTC)))
        ? form.refuse("expiry", "Your card's expiration date is in the past. Enter a later one.")
        : form;
  }

  private static Optional<YearMonth> month(String expiry) {
    var matcher = EXPIRY.matcher(expiry);
    return matcher.matches()
        ? Optional.of(
            YearMonth.of(
                2000 + Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(1))))
        : Optional.empty();
  }

  /// The card of a form in which nothing is wrong.
  static Entered entered(Params params) {
    var month = month(params.text("expiry")).orElseThrow();
    return new Entered(
        TestCard.of(params.text("number")).orElseThrow(), month.getMonthValue(), month.getYear());
  }

  /// The form with what the card's bank said.
  static Form refused(Form form, Charge.Refused refused) {
    return form.refuse("number", refused.message() + " Try another card.");
  }

  /// The form after an authentication that failed.
  static Form unproven(Form form) {
    return form.refuse(
        "number",
        "We are unable to authenticate your payment method. Choose another card and try again.");
  }
}
