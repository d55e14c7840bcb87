package fm.podwright.templates.dashboard.billing;

import fm.podwright.domain.billing.Interval;
import java.util.Currency;
import java.util.List;

/// The plans in one currency, paid at one interval, and the other ways of seeing them.
public record Shop(
    List<Offer> offers, Interval interval, Currency currency, List<Currency> currencies) {
  public Shop {
    offers = List.copyOf(offers);
    currencies = List.copyOf(currencies);
  }

  /// The same plans, paid otherwise.
  public String path(Interval other, Currency money) {
    return "/billing?interval=%s&currency=%s#plans".formatted(other.code(), money);
  }
}
