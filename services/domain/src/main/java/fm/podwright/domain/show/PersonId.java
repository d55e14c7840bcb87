package fm.podwright.domain.show;

import java.util.UUID;

/// Names a person.
public record PersonId(UUID value) {
  /// Reads an id from its canonical text; throws IllegalArgumentException for anything else.
  public static PersonId of(String text) {
    return new PersonId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
