package fm.podwright.domain.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Why an operator suspends an account or takes something down.
public enum Grounds {
  LEGAL("Copyright or another law", true),
  ABUSE("Spam or abuse", false),
  MALWARE("Malware or deception", false),
  REQUEST("Asked for by its owner", false),
  UNPAID("Not paid for", true);

  private final String words;
  private final boolean keepsFeed;

  Grounds(String words, boolean keepsFeed) {
    this.words = words;
    this.keepsFeed = keepsFeed;
  }

  /// The grounds of that code.
  public static Optional<Grounds> parse(String code) {
    return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
  }

  /// As a person reads it.
  public String words() {
    return words;
  }

  /// As our tables have it: lower case.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Whether the feed of a show that is taken down stays, without episodes, so that apps keep the
  /// subscription; else it is gone (410) and they drop it.
  public boolean keepsFeed() {
    return keepsFeed;
  }
}
