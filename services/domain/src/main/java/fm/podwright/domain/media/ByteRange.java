package fm.podwright.domain.media;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a GET asks of a file of `length` bytes (RFC 9110, 14): all of it, a part, or a part that it
/// does not have. Several ranges at once, and what cannot be read, are answered with the whole.
public sealed interface ByteRange {
  /// The whole file: 200.
  record Whole(long length) implements ByteRange {}

  /// The bytes `first` to `last`, both included: 206.
  record Part(long first, long last, long length) implements ByteRange {
    public Part {
      if (first < 0 || last < first || last >= length) {
        throw new IllegalArgumentException("the part does not lie within the file");
      }
    }
  }

  /// Nothing of the file: 416.
  record Unsatisfiable(long length) implements ByteRange {}

  /// What the header `Range` asks for, if there is one.
  static ByteRange of(Optional<String> range, long length) {
    return range
        .map(Syntax.ONE_RANGE::matcher)
        .filter(Matcher::matches)
        .map(it -> Syntax.read(it.group(1), it.group(2), length))
        .orElseGet(() -> new Whole(length));
  }

  /// The status of the answer.
  default int status() {
    return switch (this) {
      case Whole(_) -> 200;
      case Part(_, _, _) -> 206;
      case Unsatisfiable(_) -> 416;
    };
  }

  /// The offset of the first byte to send.
  default long first() {
    return switch (this) {
      case Part(var first, _, _) -> first;
      case Whole(_), Unsatisfiable(_) -> 0;
    };
  }

  /// How many bytes to send.
  default long bytes() {
    return switch (this) {
      case Whole(var length) -> length;
      case Part(var first, var last, _) -> last - first + 1;
      case Unsatisfiable(_) -> 0;
    };
  }

  /// The value of the header Content-Range; the whole has none.
  default Optional<String> contentRange() {
    return switch (this) {
      case Whole(_) -> Optional.empty();
      case Part(var first, var last, var length) ->
          Optional.of("bytes " + first + "-" + last + "/" + length);
      case Unsatisfiable(var length) -> Optional.of("bytes */" + length);
    };
  }

  /// How a range is written.
  final class Syntax {
    private static final Pattern ONE_RANGE =
        Pattern.compile("\\s*bytes\\s*=\\s*([0-9]*)-([0-9]*)\\s*", Pattern.CASE_INSENSITIVE);

    private Syntax() {}

    private static ByteRange read(String from, String to, long length) {
      if (from.isEmpty() && to.isEmpty()) return new Whole(length);
      if (from.isEmpty()) return suffix(capped(to), length);
      var first = capped(from);
      var last = to.isEmpty() ? Long.MAX_VALUE : capped(to);
      if (last < first) return new Whole(length);
      if (first >= length) return new Unsatisfiable(length);
      return new Part(first, Math.min(last, length - 1), length);
    }

    private static ByteRange suffix(long bytes, long length) {
      if (bytes == 0 || length == 0) return new Unsatisfiable(length);
      return new Part(Math.max(0, length - bytes), length - 1, length);
    }

    private static long capped(String digits) {
      if (digits.length() <= 18) return Long.parseLong(digits);
      return digits.length() > 1000
          ? Long.MAX_VALUE
          : new BigInteger(digits).min(BigInteger.valueOf(Long.MAX_VALUE)).longValueExact();
    }
  }
}
