package fm.podwright.domain.media;

/// How far an upload has come.
public sealed interface UploadState {
  /// Its parts are on their way to storage.
  record Uploading() implements UploadState {}

  /// All bytes are there and the worker is at `step`, `share` of it done (0-1).
  record Received(String step, double share) implements UploadState {}

  /// It became audio.
  record Ready(MediaId media) implements UploadState {}

  /// It cannot be an episode; `words` say why and what to do.
  record Refused(String words) implements UploadState {}

  /// Given up by the podcaster, or not finished within a day.
  record Abandoned() implements UploadState {}

  /// True while something may still come of it.
  default boolean isOpen() {
    return this instanceof Uploading || this instanceof Received;
  }
}
