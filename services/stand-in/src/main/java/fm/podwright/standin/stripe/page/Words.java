package fm.podwright.standin.stripe.page;

import fm.podwright.standin.stripe.billing.Money;
import fm.podwright.standin.stripe.billing.Prices;
import fm.podwright.standin.stripe.state.Thing;
import fm.podwright.templates.standin.Figure;
import fm.podwright.templates.standin.PortalPage.Tone;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How things are said to people.
final class Words {
  private static final DateTimeFormatter FULL = formatter("EEE d MMM uuuu, HH:mm 'UTC'");
  private static final DateTimeFormatter DAY = formatter("d MMM uuuu");

  private Words() {}

  private static DateTimeFormatter formatter(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(ZoneOffset.UTC);
  }

  static String full(Instant at) {
    return FULL.format(at);
  }

  static String day(Instant at) {
    return DAY.format(at);
  }

  /// "€19.00 per month", "€54.00 every 3 months"
  static String price(Thing price, String currency) {
    var amount = Prices.amount(price, currency).orElse(price.number("unit_amount"));
    var interval = price.text("recurring.interval");
    var count = price.number("recurring.interval_count");
    var every = count > 1 ? " every " + count + " " + interval + "s" : " per " + interval;
    return Money.of(amount, currency) + every;
  }

  /// "Visa ···· 4242, expires 12/2030"
  static String card(Thing method) {
    return brand(method)
        + ", expires %02d/%d"
            .formatted(method.number("card.exp_month"), method.number("card.exp_year"));
  }

  /// "Visa ···· 4242"
  static String brand(Thing method) {
    var brand = method.text("card.brand");
    return brand.substring(0, 1).toUpperCase(Locale.ROOT)
        + brand.substring(1)
        + " ···· "
        + method.text("card.last4");
  }

  static List<Figure> lines(Thing invoice) {
    return invoice.things("lines").stream().map(line -> line(invoice, line)).toList();
  }

  private static Figure line(Thing invoice, Thing line) {
    var period =
        day(line.time("period.start").orElseThrow())
            + " – "
            + day(line.time("period.end").orElseThrow());
    return new Figure(
        line.text("description"),
        period,
        Money.of(line.number("amount"), invoice.text("currency")));
  }

  /// Subtotal, discount and tax, where there is something to sum.
  static List<Figure> sums(Thing invoice) {
    var currency = invoice.text("currency");
    var sums = new ArrayList<Figure>();
    sums.add(new Figure("Subtotal", "", Money.of(invoice.number("subtotal"), currency)));
    for (var off : invoice.list("total_discount_amounts")) {
      sums.add(new Figure("Discount", "", Money.of(-off.path("amount").asLong(), currency)));
    }
    for (var tax : invoice.list("total_taxes")) {
      var included = tax.path("tax_behavior").asString().equals("inclusive") ? "included" : "";
      var why = tax.path("taxability_reason").asString();
      var words = why.equals("reverse_charge") ? "Tax (reverse charge)" : "Tax";
      sums.add(new Figure(words, included, Money.of(tax.path("amount").asLong(), currency)));
    }
    if (invoice.number("starting_balance") != 0) {
      sums.add(
          new Figure(
              "Balance from before", "", Money.of(invoice.number("starting_balance"), currency)));
    }
    return sums;
  }

  static Tone state(String status) {
    var word =
        status.substring(0, 1).toUpperCase(Locale.ROOT) + status.substring(1).replace('_', ' ');
    return new Tone(word, tone(status));
  }

  private static String tone(String status) {
    return switch (status) {
      case "active", "paid", "succeeded", "enabled", "complete" -> "state--good";
      case "trialing", "draft" -> "state--plan";
      case "past_due", "open", "pending", "incomplete", "paused" -> "state--warn";
      case "unpaid", "failed", "incomplete_expired" -> "state--bad";
      default -> "";
    };
  }
}
