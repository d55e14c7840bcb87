package fm.podwright.publisher.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/// What follows the question mark of an address, read as a form.
public record Query(String text) {
  /// The first value of that name; one that cannot be read counts as none.
  public Optional<String> value(String name) {
    return Arrays.stream(text.split("&", -1))
        .map(pair -> pair.split("=", 2))
        .filter(pair -> pair.length == 2 && pair[0].equals(name))
        .findFirst()
        .flatMap(pair -> decoded(pair[1]));
  }

  /// The first value of that name, if it is a number from 1 to 99,999.
  public OptionalInt number(String name) {
    var value = value(name).filter(it -> it.matches("[1-9][0-9]{0,4}"));
    return value.isPresent() ? OptionalInt.of(Integer.parseInt(value.get())) : OptionalInt.empty();
  }

  private static Optional<String> decoded(String value) {
    try {
      return Optional.of(URLDecoder.decode(value, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
