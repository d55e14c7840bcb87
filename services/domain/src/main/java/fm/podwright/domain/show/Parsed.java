package fm.podwright.domain.show;

import java.util.List;
import java.util.Optional;

/// What was made of something typed: a value if it could be read, and what there is to say about
/// it. An error always comes without a value.
public record Parsed<T>(Optional<T> value, List<Finding> findings) {
  public Parsed {
    findings = List.copyOf(findings);
    if (value.isPresent() && Finding.anyBlocks(findings)) {
      throw new IllegalArgumentException("an error has no value");
    }
  }

  /// Read without remarks.
  public static <T> Parsed<T> of(T value) {
    return new Parsed<>(Optional.of(value), List.of());
  }

  /// Nothing was typed, and nothing need be.
  public static <T> Parsed<T> nothing() {
    return new Parsed<>(Optional.empty(), List.of());
  }

  /// Could not be read.
  public static <T> Parsed<T> refused(Finding error) {
    return new Parsed<>(Optional.empty(), List.of(error));
  }

  /// Read, with something to know about it.
  public static <T> Parsed<T> of(T value, Finding warning) {
    return new Parsed<>(Optional.of(value), List.of(warning));
  }
}
