package fm.podwright.domain.site;

import java.util.UUID;

/// Names a page of the podcaster's own.
public record OwnPageId(UUID value) {
  /// Reads an id from its canonical text; throws IllegalArgumentException for anything else.
  public static OwnPageId of(String text) {
    return new OwnPageId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
