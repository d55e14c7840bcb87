package fm.podwright.core.media;

import fm.podwright.domain.billing.Pause;
import fm.podwright.domain.media.Upload;

/// What became of somebody's wish to upload a file.
public sealed interface Beginning {
  /// The browser may send the parts.
  record Begun(Upload upload) implements Beginning {}

  /// The account may not upload it now.
  record Paused(Pause pause) implements Beginning {}
}
