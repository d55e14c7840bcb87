package fm.podwright.standin.stripe.billing;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/// Amounts as people read them.
public final class Money {
  private Money() {}

  /// "€19.00", "-$4.20", "¥1,900", of an amount in the currency's smallest unit.
  public static String of(long amount, String currency) {
    var known = Currency.getInstance(currency.toUpperCase(Locale.ROOT));
    var format = NumberFormat.getCurrencyInstance(Locale.US);
    format.setCurrency(known);
    format.setMinimumFractionDigits(known.getDefaultFractionDigits());
    format.setMaximumFractionDigits(known.getDefaultFractionDigits());
    return format.format(BigDecimal.valueOf(amount, known.getDefaultFractionDigits()));
  }

  /// Whether there is such a currency, in small letters.
  public static boolean isCurrency(String currency) {
    return currency.matches("[a-z]{3}")
        && Currency.getAvailableCurrencies().stream()
            .anyMatch(known -> known.getCurrencyCode().equalsIgnoreCase(currency));
  }
}
