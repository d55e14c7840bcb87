package fm.podwright.domain.feed.tag;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a feed holds (`podcast:medium`).
public enum Medium {
  PODCAST,
  MUSIC,
  VIDEO,
  FILM,
  AUDIOBOOK,
  NEWSLETTER,
  BLOG,
  PUBLISHER,
  COURSE;

  /// The word that stands in the feed.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The medium of that word, if there is one.
  public static Optional<Medium> parse(String code) {
    return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
  }

  /// All words there are.
  static String[] codes() {
    return Arrays.stream(values()).map(Medium::code).toArray(String[]::new);
  }
}
