package fm.podwright.domain.tenancy;

import java.util.UUID;

/// Names a person who can sign in, whatever accounts that person belongs to.
public record UserId(UUID value) {
  /// Reads an id from its canonical text; throws IllegalArgumentException for anything else.
  public static UserId of(String text) {
    return new UserId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
