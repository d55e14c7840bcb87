package fm.podwright.domain.episode;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads single values of front matter: plain ones, and the two kinds of quotes.
final class FrontMatterScalar {
  private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9a-fA-F]{4}|.)");
  private static final Pattern COMMENT = Pattern.compile("(^|\\s)#.*$");

  private FrontMatterScalar() {}

  static boolean isUnclosed(String text) {
    return isQuoted(text) && end(text) < 0;
  }

  static String read(String text) {
    if (isQuoted(text)) return quoted(text.charAt(0), text.substring(1, end(text)));
    var plain = COMMENT.matcher(text).replaceFirst("").strip();
    return plain.equals("~") || plain.equals("null") ? "" : plain;
  }

  /// The items of a list on one line: commas within quotes do not part it.
  static List<String> split(String list) {
    var items = new ArrayList<String>();
    var item = new StringBuilder();
    var quote = '\0';
    for (var i = 0; i < list.length(); i++) {
      var character = list.charAt(i);
      if (character == ',' && quote == '\0') {
        items.add(item.toString().strip());
        item.setLength(0);
        continue;
      }
      if (quote == character) quote = '\0';
      else if (quote == '\0' && (character == '"' || character == '\'')) quote = character;
      item.append(character);
    }
    items.add(item.toString().strip());
    return List.copyOf(items);
  }

  private static boolean isQuoted(String text) {
    return text.startsWith("\"") || text.startsWith("'");
  }

  /// Where the quote ends that `text` begins with, or -1 if nowhere.
  private static int end(String text) {
    var quote = text.charAt(0);
    for (var i = 1; i < text.length(); i++) {
      if (text.charAt(i) == '\\' && quote == '"') i++;
      else if (text.charAt(i) == quote && quote == '\'' && text.startsWith("''", i)) i++;
      else if (text.charAt(i) == quote) return i;
    }
    return -1;
  }

  private static String quoted(char quote, String inside) {
    if (quote == '\'') return inside.replace("''", "'").strip();
    return ESCAPE.matcher(inside).replaceAll(it -> unescaped(it.group(1))).strip();
  }

  private static String unescaped(String escape) {
    var character =
        switch (escape.charAt(0)) {
          case 'n' -> "\n";
          case 't' -> "\t";
          case 'u' ->
              escape.length() == 5 ? Character.toString(Integer.parseInt(escape, 1, 5, 16)) : "u";
          default -> escape;
        };
    return Matcher.quoteReplacement(character);
  }
}
