package fm.podwright.worker.media;

import fm.podwright.domain.media.AudioFacts;
import fm.podwright.domain.media.AudioFormat;
import fm.podwright.domain.media.AudioLayout;
import fm.podwright.domain.media.AudioType;
import fm.podwright.domain.media.Refusal;
import fm.podwright.worker.media.content.Mp4;
import fm.podwright.worker.media.ffmpeg.Findings;
import java.util.List;
import java.util.Optional;

/// From the boxes of an MP4 to what the podcaster and the feed need to know.
final class Mp4Facts {
  private Mp4Facts() {}

  static AudioFacts of(Mp4 boxes, Findings findings) {
    return new AudioFacts(
        new AudioFormat(AudioType.M4A, findings.channels(), findings.sampleRate()),
        new AudioLayout(boxes.fileBytes(), boxes.headerBytes(), boxes.mediaBytes()),
        findings.duration(),
        findings.tags(),
        List.of());
  }

  static Optional<Refusal> cutOff(Mp4 boxes) {
    if (boxes.isCutOff()) return cut("it ends before its own index says");
    if (!boxes.hasIndex()) return cut("its index is missing, so the recording was not finished");
    return boxes.hasMedia() ? Optional.empty() : cut("there is an index but no sound");
  }

  static Optional<Refusal> unfit(Findings findings) {
    if (findings.isVideo()) return Optional.of(Refusal.video());
    return switch (findings.codec()) {
      case "aac" -> Optional.empty();
      case "" -> Optional.of(Refusal.notAudio("an MP4 without sound"));
      case "alac" -> Optional.of(Refusal.unsupported("Apple Lossless audio"));
      default -> Optional.of(Refusal.unsupported("an M4A with " + findings.codec() + " sound"));
    };
  }

  private static Optional<Refusal> cut(String evidence) {
    return Optional.of(Refusal.cutOff(evidence));
  }
}
