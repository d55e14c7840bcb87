package fm.podwright.domain.staff;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What somebody says is wrong with a podcast.
public enum ReportKind {
  COPYRIGHT("It uses something of mine, or of somebody I speak for"),
  ILLEGAL("It breaks the law in another way"),
  HATE("It threatens or hounds people"),
  SPAM("It is spam or a deception"),
  MALWARE("It spreads malware"),
  PRIVACY("It shows something private of me"),
  OTHER("Something else");

  private final String words;

  ReportKind(String words) {
    this.words = words;
  }

  /// The kind of that code.
  public static Optional<ReportKind> parse(String code) {
    return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
  }

  /// As whoever reports reads it.
  public String words() {
    return words;
  }

  /// As our tables have it: lower case.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
