package fm.podwright.domain.billing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What Stripe says of a subscription, in Stripe's words. The order is that of worth: where a
/// customer has several, the first in this order is the one that counts.
public enum Status {
  ACTIVE,
  TRIALING,
  PAST_DUE,
  UNPAID,
  PAUSED,
  CANCELED,
  INCOMPLETE,
  INCOMPLETE_EXPIRED;

  /// As Stripe and our tables have it.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The status of that code, or empty for one that Stripe has invented since.
  public static Optional<Status> parse(String code) {
    return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
  }
}
