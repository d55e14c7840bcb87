package fm.podwright.standin.stripe.billing;

import fm.podwright.standin.stripe.json.Json;
import fm.podwright.standin.stripe.state.Thing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/// The tax that a seller in Germany collects, near enough to the truth to be seen: the standard
/// rates of some countries, and none where a company elsewhere in the union owes it itself.
public final class Taxes {
  private static final String SELLER = "DE";
  private static final Map<String, String> UNION =
      Map.ofEntries(
          Map.entry("AT", "20"),
          Map.entry("BE", "21"),
          Map.entry("DE", "19"),
          Map.entry("DK", "25"),
          Map.entry("ES", "21"),
          Map.entry("FI", "25.5"),
          Map.entry("FR", "20"),
          Map.entry("IE", "23"),
          Map.entry("IT", "22"),
          Map.entry("NL", "21"),
          Map.entry("PL", "23"),
          Map.entry("PT", "23"),
          Map.entry("SE", "25"));
  private static final Map<String, String> BEYOND = Map.of("GB", "20", "CH", "8.1", "NO", "25");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Taxes() {}

  /// A tax: its rate in percent and why it is that.
  public record Tax(BigDecimal percent, String reason, String country) {
    /// The tax on an amount, or within it.
    public long of(long amount, boolean inclusive) {
      var part = inclusive ? percent.add(HUNDRED) : HUNDRED;
      return BigDecimal.valueOf(amount)
          .multiply(percent)
          .divide(part, 0, RoundingMode.HALF_UP)
          .longValueExact();
    }

    ObjectNode json(long amount, long taxable, boolean inclusive) {
      return Json.object(
          "amount",
          amount,
          "tax_behavior",
          inclusive ? "inclusive" : "exclusive",
          "tax_rate_details",
          Json.object("tax_rate", "txr_standin_" + country.toLowerCase(java.util.Locale.ROOT)),
          "taxability_reason",
          reason,
          "taxable_amount",
          taxable,
          "type",
          "tax_rate_details");
    }
  }

  /// The tax for a customer who lives there.
  ///
  /// @param company whether a tax id was given
  public static Tax of(String country, boolean company) {
    if (company && !country.equals(SELLER) && UNION.containsKey(country)) {
      return new Tax(BigDecimal.ZERO, "reverse_charge", country);
    }
    var percent = UNION.getOrDefault(country, BEYOND.getOrDefault(country, "0"));
    var reason = percent.equals("0") ? "not_collecting" : "standard_rated";
    return new Tax(new BigDecimal(percent), reason, country);
  }

  static Tax of(Thing customer, Set<String> taxIds) {
    return of(customer.text("address.country"), !taxIds.isEmpty());
  }
}
