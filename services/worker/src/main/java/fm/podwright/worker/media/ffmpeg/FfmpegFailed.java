package fm.podwright.worker.media.ffmpeg;

/// FFmpeg could not do what it was asked for: the file is not what it seems, or it ran into one of
/// its [Limits].
public final class FfmpegFailed extends Exception {
  private static final long serialVersionUID = 1L;

  private final boolean atLimit;

  FfmpegFailed(String messages, boolean atLimit) {
    super(messages);
    this.atLimit = atLimit;
  }

  /// True if time, memory or output ran out, rather than the file being wrong.
  public boolean isAtLimit() {
    return atLimit;
  }
}
