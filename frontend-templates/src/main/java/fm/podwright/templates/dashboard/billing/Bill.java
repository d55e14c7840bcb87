package fm.podwright.templates.dashboard.billing;

import fm.podwright.domain.billing.Money;
import java.time.Instant;

/// An invoice; `page` and `pdf` are addresses, empty where there is none.
public record Bill(String number, Instant at, Money total, boolean paid, String page, String pdf) {
  /// The day on which it was made, or will be.
  public String day() {
    return Situation.day(at);
  }
}
