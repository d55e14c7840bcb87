package fm.podwright.domain.episode.transcript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Reads JSON (RFC 8259) into maps, lists, strings, doubles and booleans; `null` becomes [#NULL].
/// What is broken is named by its line.
final class JsonText {
  /// What `null` becomes.
  static final Object NULL = new Object();

  private static final int MOST_DEPTH = 30;
  private static final Pattern NUMBER =
      Pattern.compile("-?(?:0|[1-9][0-9]{0,18})(?:\\.[0-9]{1,30})?(?:[eE][-+]?[0-9]{1,3})?");

  private final String text;
  private int at;
  private int depth;

  private JsonText(String text) {
    this.text = text;
  }

  static Object parse(String text) {
    var json = new JsonText(text);
    var value = json.value();
    json.blanks();
    if (json.at < text.length()) throw json.broken("has something after the end of the JSON");
    return value;
  }

  private Object value() {
    blanks();
    return switch (peek()) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> string();
      case 't' -> literal("true", true);
      case 'f' -> literal("false", false);
      case 'n' -> literal("null", NULL);
      default -> number();
    };
  }

  private Map<String, Object> object() {
    enter();
    var map = new LinkedHashMap<String, Object>();
    if (isNext('}')) return leave(map);
    do {
      blanks();
      if (peek() != '"') throw broken("lacks a name in quotes");
      var name = string();
      expect(':');
      map.put(name, value());
    } while (isNext(','));
    expect('}');
    return leave(map);
  }

  private List<Object> array() {
    enter();
    var list = new ArrayList<Object>();
    if (isNext(']')) return leave(list);
    do {
      list.add(value());
    } while (isNext(','));
    expect(']');
    return leave(list);
  }

  private void enter() {
    at++;
    if (++depth > MOST_DEPTH) throw broken("is nested too deeply");
  }

  private <T> T leave(T value) {
    depth--;
    return value;
  }

  private String string() {
    var out = new StringBuilder();
    at++;
    while (peek() != '"') {
      var next = text.charAt(at++);
      if (next < ' ') throw broken("has a line break or a control character inside quotes");
      out.append(next == '\\' ? escape() : next);
    }
    at++;
    return out.toString();
  }

  private char escape() {
    var next = peek();
    at++;
    return switch (next) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case '"', '\\', '/' -> next;
      case 'u' -> unicode();
      default -> throw broken("has an unknown escape, \\" + next);
    };
  }

  private char unicode() {
    if (at + 4 > text.length() || !text.substring(at, at + 4).matches("[0-9a-fA-F]{4}")) {
      throw broken("has a broken \\u escape");
    }
    at += 4;
    return (char) Integer.parseInt(text.substring(at - 4, at), 16);
  }

  private Object literal(String word, Object value) {
    if (!text.startsWith(word, at)) throw broken("holds something that is no JSON");
    at += word.length();
    return value;
  }

  private Double number() {
    var matcher = NUMBER.matcher(text).region(at, text.length());
    if (!matcher.lookingAt()) throw broken("holds something that is no JSON");
    at = matcher.end();
    return Double.valueOf(matcher.group());
  }

  private boolean isNext(char wanted) {
    blanks();
    if (peek() != wanted) return false;
    at++;
    return true;
  }

  private void expect(char wanted) {
    if (!isNext(wanted)) throw broken("lacks a “" + wanted + "”");
  }

  private char peek() {
    if (at >= text.length())
      throw broken("is the last, and the JSON is not complete: it was cut off");
    return text.charAt(at);
  }

  private void blanks() {
    while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) at++;
  }

  private Unreadable broken(String what) {
    var line =
        1
            + (int)
                text.substring(0, Math.min(at, text.length()))
                    .chars()
                    .filter(it -> it == '\n')
                    .count();
    return Unreadable.at(line, what + ".", "Export it again, or upload it as VTT or SRT.");
  }
}
