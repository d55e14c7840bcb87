package fm.podwright.domain.feed.rule;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// What a value has to look like, and how that is said: “a web address”.
record Shape(String words, Predicate<String> holds) {
  static final Shape ANY = new Shape("something", it -> !it.isEmpty());
  static final Shape ADDRESS = new Shape("a whole web address", Values::isAddress);
  static final Shape URI = matching("an address", "[A-Za-z][A-Za-z0-9+.-]*:\\S+");
  static final Shape DATE = new Shape("a date as in RFC 2822", Values::isDate);
  static final Shape MOMENT = new Shape("a moment as in ISO 8601", Values::isMoment);
  static final Shape EMAIL = new Shape("an e-mail address", Values::isEmail);
  static final Shape INTEGER = matching("a whole number", "[0-9]{1,18}");
  static final Shape NUMBER = matching("a number", "[0-9]{1,18}(\\.[0-9]+)?");
  static final Shape LANGUAGE = matching("a language code", "[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*");
  static final Shape MEDIA_TYPE = matching("a media type", "[\\w.+-]+/[\\w.+-]+(;.*)?");
  static final Shape YES_NO = oneOf("yes", "no");
  static final Shape TRUE_FALSE = oneOf("true", "false");
  static final Shape GUID = new Shape("a UUID", Values::isUuid);

  /// One of a list, in exactly these letters.
  static Shape oneOf(String... values) {
    var list = List.of(values);
    return new Shape("one of " + String.join(", ", list), list::contains);
  }

  /// Something of at most `length` characters.
  static Shape atMost(int length) {
    return new Shape(
        "text of at most " + length + " characters",
        it -> !it.isEmpty() && it.codePointCount(0, it.length()) <= length);
  }

  static Shape matching(String words, String regex) {
    return new Shape(words, Pattern.compile(regex).asMatchPredicate());
  }
}
