package fm.podwright.domain.billing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How often a plan is paid.
public enum Interval {
  MONTH("monthly", "a month"),
  YEAR("yearly", "a year");

  private final String adverb;
  private final String words;

  Interval(String adverb, String words) {
    this.adverb = adverb;
    this.words = words;
  }

  /// As Stripe and our tables have it: lower case.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// As the end of a price's lookup key has it: `monthly`, `yearly`.
  public String adverb() {
    return adverb;
  }

  /// As it stands behind an amount: `a month`.
  public String words() {
    return words;
  }

  /// The interval of that code, or empty if there is none.
  public static Optional<Interval> parse(String code) {
    return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
  }
}
