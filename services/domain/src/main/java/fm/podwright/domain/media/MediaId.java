package fm.podwright.domain.media;

import java.util.UUID;

/// Names one sequence of audio bytes; replaced audio has another.
public record MediaId(UUID value) {
  /// Reads an id from its canonical text; throws IllegalArgumentException for anything else.
  public static MediaId of(String text) {
    return new MediaId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
