package fm.podwright.domain.media;

import java.util.UUID;

/// Names an upload from its first part until it has become media or was given up.
public record UploadId(UUID value) {
  /// Reads an id from its canonical text; throws IllegalArgumentException for anything else.
  public static UploadId of(String text) {
    return new UploadId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
