package fm.podwright.core.storage;

/// What an object is delivered with: its type, and how long others may keep it.
public record Headers(String contentType, String cacheControl) {
  /// Headers of bytes that never change.
  public static Headers immutable(String contentType) {
    return new Headers(contentType, "public, max-age=31536000, immutable");
  }

  /// Headers of what only we read.
  public static Headers internal(String contentType) {
    return new Headers(contentType, "private, no-store");
  }
}
