package fm.podwright.core.media;

import java.util.List;

/// What came of completing an upload.
public sealed interface Completion {
  /// All bytes are in storage, and the worker was told or knew already.
  record Received() implements Completion {}

  /// These parts are not there, or not whole; the upload waits for them.
  record Incomplete(List<Integer> parts) implements Completion {
    public Incomplete {
      parts = List.copyOf(parts);
    }
  }

  /// The upload was given up, or there is none.
  record Over() implements Completion {}
}
