package fm.podwright.domain.episode.transcript;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cleans what is said: one line, no control characters; all else stays as it was written.
final class Words {
  private static final Pattern BREAKS = Pattern.compile("\\s*[\\n\\u0085\\u2028\\u2029]\\s*");
  private static final Pattern CONTROLS =
      Pattern.compile("[\\p{Cntrl}&&[^\\t]]|[\\uFFFE\\uFFFF\\uFEFF]|\\p{Cs}");
  private static final Pattern TAG = Pattern.compile("<[^<>]*>");
  private static final Pattern ENTITY =
      Pattern.compile("&(?:([a-zA-Z]{2,8})|#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6}));");
  private static final Map<String, String> NAMED =
      Map.of(
          "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00A0", "lrm",
          "\u200E", "rlm", "\u200F");

  private Words() {}

  static String plain(String text) {
    var line = BREAKS.matcher(text.strip()).replaceAll(" ");
    return CONTROLS.matcher(line).replaceAll("").strip();
  }

  /// Without whatever stands in angle brackets.
  static String untagged(String text) {
    return TAG.matcher(text).replaceAll("");
  }

  /// With the characters that references of HTML stand for; unknown ones stay.
  static String decoded(String text) {
    if (text.indexOf('&') < 0) return text;
    return ENTITY.matcher(text).replaceAll(it -> Matcher.quoteReplacement(character(it)));
  }

  private static String character(MatchResult entity) {
    if (entity.group(1) != null) return NAMED.getOrDefault(entity.group(1), entity.group());
    var code =
        entity.group(2) != null
            ? Integer.parseInt(entity.group(2))
            : Integer.parseInt(entity.group(3), 16);
    return Character.isValidCodePoint(code) && code != 0
        ? Character.toString(code)
        : entity.group();
  }
}
