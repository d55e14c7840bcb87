package fm.podwright.domain.billing;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/// An amount in the smallest unit of its currency (cents, or whole yen), as Stripe counts; it may
/// be negative, for a credit.
public record Money(long minor, Currency currency) {
  /// The amount of a currency by its ISO 4217 code, in any case; throws IllegalArgumentException
  /// for an unknown code.
  public static Money of(long minor, String currency) {
    return new Money(minor, Currency.getInstance(currency.toUpperCase(Locale.ROOT)));
  }

  /// As it is read in English: `$19.00`, `¥1,900`.
  @Override
  public String toString() {
    var format = NumberFormat.getCurrencyInstance(Locale.US);
    format.setCurrency(currency);
    format.setMinimumFractionDigits(digits());
    format.setMaximumFractionDigits(digits());
    return format.format(BigDecimal.valueOf(minor, digits()));
  }

  private int digits() {
    return Math.max(0, currency.getDefaultFractionDigits());
  }
}
