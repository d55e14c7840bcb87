package fm.podwright.domain.episode;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// Makes a value safe for the place in Markdown that it is put into.
final class Escapes {
  private static final Pattern PUNCTUATION = Pattern.compile("[!-/:-@\\[-`{-~]");
  private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>&]");
  private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Cntrl}]+");
  private static final String UNRESERVED = "-._~";
  private static final String OF_URLS = UNRESERVED + ":/?#@!$&'*+,;=%[]";

  private Escapes() {}

  /// Words that stay what they are, wherever in a text they stand.
  static String text(String value) {
    return PUNCTUATION.matcher(oneLine(value)).replaceAll("\\\\$0");
  }

  /// Words in the middle of a line, escaped as little as is needed: people read and edit them.
  static String words(String value) {
    return MARKS.matcher(oneLine(value)).replaceAll("\\\\$0");
  }

  /// Words within `code`, where nothing can be escaped.
  static String code(String value) {
    return oneLine(value).replace("`", "");
  }

  /// A whole address, as the target of a link.
  static String url(String value) {
    return percent(value.strip(), OF_URLS);
  }

  /// A part of an address.
  static String urlPart(String value) {
    return percent(value.strip(), UNRESERVED);
  }

  static boolean isUrl(String value) {
    return value.strip().matches("(?i)(https?://|mailto:)\\S+");
  }

  static String oneLine(String value) {
    return BREAKS.matcher(value).replaceAll(" ").strip();
  }

  private static String percent(String value, String kept) {
    var out = new StringBuilder();
    for (byte octet : value.getBytes(StandardCharsets.UTF_8)) {
      var c = (char) (octet & 0xFF);
      var letter = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
      if (letter || kept.indexOf(c) >= 0) out.append(c);
      else
        out.append("%")
            .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
            .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
    }
    return out.toString();
  }
}
