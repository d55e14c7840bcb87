package fm.podwright.standin.stripe.billing;

import fm.podwright.standin.stripe.json.Json;
import fm.podwright.standin.stripe.state.Thing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// The sums of an invoice.
final class Sums {
  private Sums() {}

  /// A line's amount less its discounts.
  static long net(Thing line) {
    return line.number("amount") - sum(line.list("discount_amounts"));
  }

  static Thing of(Thing invoice, long balance) {
    var lines = invoice.things("lines");
    var taxes = lines.stream().flatMap(line -> line.list("taxes").stream()).toList();
    var off = lines.stream().flatMap(line -> line.list("discount_amounts").stream()).toList();
    var subtotal = lines.stream().mapToLong(line -> line.number("amount")).sum();
    var exclusive = sum(taxes.stream().filter(Sums::isExclusive).toList());
    var total = subtotal - sum(off) + exclusive;
    return invoice.with(
        "subtotal",
        subtotal,
        "subtotal_excluding_tax",
        subtotal - inclusive(taxes),
        "total",
        total,
        "total_excluding_tax",
        total - sum(taxes),
        "total_taxes",
        together(taxes),
        "total_discount_amounts",
        byDiscount(off),
        "starting_balance",
        balance,
        "amount_due",
        Math.max(0, total + balance),
        "amount_remaining",
        Math.max(0, total + balance));
  }

  private static boolean isExclusive(JsonNode tax) {
    return tax.path("tax_behavior").asString().equals("exclusive");
  }

  private static long inclusive(List<JsonNode> taxes) {
    return sum(taxes.stream().filter(tax -> !isExclusive(tax)).toList());
  }

  private static long sum(List<JsonNode> amounts) {
    return amounts.stream().mapToLong(amount -> amount.path("amount").asLong()).sum();
  }

  private static List<JsonNode> together(List<JsonNode> taxes) {
    if (taxes.isEmpty()) return List.of();
    var one = taxes.getFirst().deepCopy().asObject();
    one.put("amount", sum(taxes));
    one.put(
        "taxable_amount",
        taxes.stream().mapToLong(tax -> tax.path("taxable_amount").asLong()).sum());
    return List.of(one);
  }

  private static List<JsonNode> byDiscount(List<JsonNode> amounts) {
    var sums = new LinkedHashMap<String, Long>();
    amounts.forEach(each ->
        sums.merge(each.path("discount").asString(), each.path("amount").asLong(), Long::sum));
    var list = new ArrayList<JsonNode>();
    sums.forEach(
        (discount, amount) -> list.add(Json.object("amount", amount, "discount", discount)));
    return list;
  }
}
