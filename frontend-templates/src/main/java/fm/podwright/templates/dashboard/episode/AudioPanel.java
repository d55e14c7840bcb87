package fm.podwright.templates.dashboard.episode;

import fm.podwright.domain.media.Media;
import fm.podwright.domain.media.Upload;
import fm.podwright.domain.media.UploadFile;
import fm.podwright.domain.media.UploadId;
import fm.podwright.domain.media.UploadState;
import java.util.Optional;

/// An episode's audio: what it is, where it can be heard, and the last upload meant for it.
public record AudioPanel(Optional<Media> media, String url, Optional<Upload> upload) {
  /// The upload that the worker is looking into.
  public Optional<UploadId> working() {
    return upload.filter(it -> it.state() instanceof UploadState.Received).map(Upload::id);
  }

  /// Why the last upload cannot be an episode; empty if nothing is wrong with it.
  public String refusal() {
    return upload.map(Upload::state).map(AudioPanel::words).orElse("");
  }

  /// The name of the file that was uploaded last.
  public String uploaded() {
    return upload.map(Upload::file).map(UploadFile::name).orElse("");
  }

  /// The most that an upload may have.
  public long maxBytes() {
    return UploadFile.MAX_BYTES;
  }

  /// "128 kb/s"
  public String bitRate(Media audio) {
    return Math.round(audio.facts().bitRate() / 1000.0) + " kb/s";
  }

  /// "Mono", "Stereo"
  public String channels(Media audio) {
    return switch (audio.facts().format().channels()) {
      case 1 -> "Mono";
      case 2 -> "Stereo";
      default -> audio.facts().format().channels() + " channels";
    };
  }

  private static String words(UploadState state) {
    return state instanceof UploadState.Refused(var words) ? words : "";
  }
}
