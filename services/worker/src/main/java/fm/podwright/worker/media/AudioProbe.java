package fm.podwright.worker.media;

import fm.podwright.domain.media.AudioType;
import fm.podwright.domain.media.ProbeResult;
import fm.podwright.domain.media.ProbeResult.Accepted;
import fm.podwright.domain.media.ProbeResult.Refused;
import fm.podwright.domain.media.Refusal;
import fm.podwright.worker.media.content.Content;
import fm.podwright.worker.media.content.Mp3;
import fm.podwright.worker.media.content.Mp4;
import fm.podwright.worker.media.content.Sniffing;
import fm.podwright.worker.media.ffmpeg.Ffmpeg;
import fm.podwright.worker.media.ffmpeg.FfmpegFailed;
import fm.podwright.worker.media.ffmpeg.Ffprobe;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/// Decides whether an uploaded file can be an episode, and what there is to know about it.
///
/// The type comes from the content alone. Most refusals are made before any decoder sees the file.
@Singleton
public class AudioProbe {
  private static final Duration SHORTEST = Duration.ofSeconds(1);

  private final Ffprobe ffprobe;

  public AudioProbe(Ffprobe ffprobe) {
    this.ffprobe = ffprobe;
  }

  /// What a local file is; throws only where the disk or the process itself fails.
  public ProbeResult probe(Path file) throws IOException, InterruptedException {
    try {
      return switch (Sniffing.of(file)) {
        case Content.Other(var refusal) -> new Refused(refusal);
        case Content.Mp3() -> mp3(file);
        case Content.Mp4() -> mp4(file);
      };
    } catch (FfmpegFailed failed) {
      return new Refused(failed.isAtLimit() ? Refusal.tooDemanding() : Refusal.damaged());
    }
  }

  private ProbeResult mp3(Path file) throws IOException, InterruptedException, FfmpegFailed {
    var frames = Mp3.read(file);
    if (frames.isEmpty()) return new Refused(Mp3Facts.withoutFrames(file));
    var mp3 = frames.get();
    if (mp3.isCutOff()) return new Refused(Mp3Facts.cutOff(mp3));
    if (mp3.isDamaged()) return new Refused(Refusal.damaged());
    if (mp3.duration().compareTo(SHORTEST) < 0) return new Refused(Refusal.tooShort());

    var findings = ffprobe.ask(new Ffmpeg.Source(file, AudioType.MP3));
    if (findings.isVideo()) return new Refused(Refusal.video());
    return new Accepted(Mp3Facts.of(file, mp3, findings.tags()));
  }

  private ProbeResult mp4(Path file) throws IOException, InterruptedException, FfmpegFailed {
    var boxes = Mp4.read(file);
    var cut = Mp4Facts.cutOff(boxes);
    if (cut.isPresent()) return new Refused(cut.get());

    var findings = ffprobe.ask(new Ffmpeg.Source(file, AudioType.M4A));
    var unfit = Mp4Facts.unfit(findings);
    if (unfit.isPresent()) return new Refused(unfit.get());
    if (findings.duration().compareTo(SHORTEST) < 0) return new Refused(Refusal.tooShort());
    return new Accepted(Mp4Facts.of(boxes, findings));
  }
}
