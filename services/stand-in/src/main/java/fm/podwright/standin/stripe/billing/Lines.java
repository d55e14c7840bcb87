package fm.podwright.standin.stripe.billing;

import fm.podwright.standin.stripe.json.Json;
import fm.podwright.standin.stripe.state.Kind;
import fm.podwright.standin.stripe.state.Ledger;
import fm.podwright.standin.stripe.state.Thing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// The lines of invoices: whole periods, trials, and prorations to the second.
final class Lines {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private final Ledger ledger;

  Lines(Ledger ledger) {
    this.ledger = ledger;
  }

  private record Span(Instant start, Instant end) {}

  /// A line for the current period of every item.
  List<Thing> periods(Thing subscription) {
    return subscription.things("items").stream().map(item -> period(subscription, item)).toList();
  }

  private Thing period(Thing subscription, Thing item) {
    var price = price(item);
    var quantity = item.number("quantity");
    var amount = Prices.amount(price, quantity, subscription.text("currency"));
    var words =
        quantity
            + " × "
            + name(price)
            + " ("
            + money(price, subscription)
            + " / "
            + price.text("recurring.interval")
            + ")";
    return line(subscription, item, span(item), amount, words);
  }

  private static String money(Thing price, Thing subscription) {
    var currency = subscription.text("currency");
    return Money.of(Prices.amount(price, currency).orElseThrow(), currency);
  }

  /// A line of nothing for every item of a trial.
  List<Thing> trial(Thing subscription) {
    return subscription.things("items").stream()
        .map(item ->
            line(subscription, item, span(item), 0, "Trial period for " + name(price(item))))
        .toList();
  }

  /// What of an item's period was paid and will not be used.
  Thing unused(Thing subscription, Thing item) {
    var left = left(item);
    var words = "Unused time on " + name(price(item)) + " after " + DAY.format(left.start());
    return line(subscription, item, left, -share(subscription, item), words)
        .with("proration", true);
  }

  /// What is left of an item's period, at its present price.
  Thing remaining(Thing subscription, Thing item) {
    var left = left(item);
    var words = "Remaining time on " + name(price(item)) + " after " + DAY.format(left.start());
    return line(subscription, item, left, share(subscription, item), words).with("proration", true);
  }

  private Span left(Thing item) {
    return new Span(ledger.now(), span(item).end());
  }

  private long share(Thing subscription, Thing item) {
    var whole = Prices.amount(price(item), item.number("quantity"), subscription.text("currency"));
    var span = span(item);
    var left = span.end().getEpochSecond() - ledger.now().getEpochSecond();
    var all = span.end().getEpochSecond() - span.start().getEpochSecond();
    return BigDecimal.valueOf(whole)
        .multiply(BigDecimal.valueOf(Math.clamp(left, 0, all)))
        .divide(BigDecimal.valueOf(all), 0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  private Thing line(Thing subscription, Thing item, Span span, long amount, String words) {
    var price = price(item);
    return new Thing(
        Json.object(
            "id", ledger.id("il_"),
            "object", "line_item",
            "amount", amount,
            "currency", subscription.text("currency"),
            "description", words,
            "period", Json.object("end", span.end(), "start", span.start()),
            "price", price.id(),
            "product", price.text("product"),
            "unit_amount", Prices.amount(price, subscription.text("currency")).orElseThrow(),
            "quantity", item.number("quantity"),
            "subscription_item", item.id()));
  }

  private static Span span(Thing item) {
    return new Span(
        item.time("current_period_start").orElseThrow(),
        item.time("current_period_end").orElseThrow());
  }

  Thing price(Thing item) {
    return ledger.get(Kind.PRICE, item.text("price"));
  }

  private String name(Thing price) {
    return Prices.name(ledger.store(), price);
  }
}
