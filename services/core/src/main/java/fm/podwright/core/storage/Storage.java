package fm.podwright.core.storage;

import java.nio.file.Path;
import java.util.Optional;

/// The objects of all accounts. What is not there is an empty Optional; every method throws
/// [StorageUnavailable] when S3 does not answer.
public interface Storage {
  /// What is known about an object.
  Optional<StoredObject> head(StorageKey key);

  /// An object from its first byte to its last.
  Optional<Content> get(StorageKey key);

  /// A part of an object; cut at the object's end, and empty if it begins behind it.
  Optional<Content> get(StorageKey key, ByteRange range);

  /// Writes an object to a file that must not exist yet; false if there is no such object.
  boolean download(StorageKey key, Path file);

  /// Writes or overwrites an object from a file.
  void put(StorageKey key, Path file, Headers headers);

  /// Writes or overwrites a small object.
  void put(StorageKey key, byte[] bytes, Headers headers);

  /// Copies an object within S3, with headers of its own; false if there is no such object.
  boolean copy(StorageKey from, StorageKey to, Headers headers);

  /// Removes an object; there is nothing to do if it is not there.
  void delete(StorageKey key);

  /// Makes the bucket unless it is there. For installations that own their S3.
  void ensureBucket();
}
