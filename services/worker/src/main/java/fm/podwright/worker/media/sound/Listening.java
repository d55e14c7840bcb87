package fm.podwright.worker.media.sound;

import fm.podwright.domain.media.AudioFacts;
import fm.podwright.domain.media.Loudness;
import fm.podwright.worker.media.ffmpeg.Ffmpeg;
import fm.podwright.worker.media.ffmpeg.FfmpegFailed;
import fm.podwright.worker.media.ffmpeg.Limits;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.regex.Pattern;

/// Decodes an episode once and tells its loudness, true peak and waveform.
///
/// FFmpeg measures the loudness (EBU R128, mono as if heard from two speakers) and passes the
/// samples on; the peaks are taken from them here, since its own true peak triples the time.
@Singleton
public class Listening {
  private static final int MOST_CHANNELS = 2;
  private static final Pattern INTEGRATED = Pattern.compile("\\bI:\\s+(-?\\d+(?:\\.\\d+)?) LUFS");

  private final Ffmpeg ffmpeg;

  public Listening(Ffmpeg ffmpeg) {
    this.ffmpeg = ffmpeg;
  }

  /// Hears a file that the probe accepted; `progress` is told the share done, from 0 to 1.
  public Heard hear(Path file, AudioFacts facts, DoubleConsumer progress)
      throws IOException, InterruptedException, FfmpegFailed {
    int channels = Math.min(MOST_CHANNELS, facts.format().channels());
    long frames = facts.duration().toMillis() * facts.format().sampleRate() / 1000;
    var output =
        ffmpeg.convert(
            Limits.DECODE,
            new Ffmpeg.Source(file, facts.type()),
            arguments(channels),
            new Passing(channels, frames, progress));
    progress.accept(1);
    var loudness = new Loudness(integrated(output.messages()), output.value().truePeak());
    return new Heard(loudness, output.value().waveform());
  }

  private static List<String> arguments(int channels) {
    return List.of(
        "-map",
        "0:a:0",
        "-af",
        "ebur128=dualmono=true:framelog=quiet",
        "-ac",
        Integer.toString(channels),
        "-f",
        "f32le",
        "pipe:1");
  }

  private static double integrated(String messages) {
    return INTEGRATED
        .matcher(messages)
        .results()
        .mapToDouble(result -> Double.parseDouble(result.group(1)))
        .reduce(Loudness.SILENCE, (_, last) -> last);
  }
}
