package fm.podwright.core.job;

import java.util.Locale;

/// What services tell each other about through PostgreSQL's NOTIFY.
public enum Channel {
  /// A show's public face is another: `accountId:showId:revision`.
  SHOW_CHANGED,
  /// An upload came a step further: `uploadId`.
  UPLOAD_CHANGED,
  /// The published copy of an episode's audio came a step further: see `core.feed.CopySteps`.
  COPY_STEPPED,
  /// A publisher is there, or serves a revision of a show: see `core.feed.Served`.
  PUBLISHER_SAID,
  /// A show answers at this host now, or does not any more: `host`.
  HOST_CHANGED;

  /// The name in PostgreSQL.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
