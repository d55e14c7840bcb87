package fm.podwright.domain.account;

import java.util.UUID;

/// Names one signed-in browser.
public record SessionId(UUID value) {
  /// Reads an id from its canonical text; throws IllegalArgumentException for anything else.
  public static SessionId of(String text) {
    return new SessionId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
