package fm.podwright.domain.show;

import java.util.UUID;

/// Names a show.
public record ShowId(UUID value) {
  /// Reads an id from its canonical text; throws IllegalArgumentException for anything else.
  public static ShowId of(String text) {
    return new ShowId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
