package fm.podwright.worker.media.ffmpeg;

import fm.podwright.domain.media.AudioType;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.Loader;

/// The `ffmpeg` and `ffprobe` programs that travel in the Maven artifact. The demuxer is fixed
/// before they start, and nothing but local files may be opened: a playlist has no way to be read
/// as one.
@Singleton
public class Ffmpeg {
  private static final int KILLED_FOR_TIME = 128 + 24; // SIGXCPU
  private static final int KILLED = 128 + 9;

  private final Path ffmpeg = Path.of(Loader.load(org.bytedeco.ffmpeg.ffmpeg.class));
  private final Path ffprobe = Path.of(Loader.load(org.bytedeco.ffmpeg.ffprobe.class));

  /// Prints what `ffprobe` is asked for about a file.
  public byte[] probe(Source source, List<String> arguments)
      throws IOException, InterruptedException, FfmpegFailed {
    var command = new ArrayList<>(List.of(ffprobe.toString(), "-v", "error", "-hide_banner"));
    command.addAll(arguments);
    command.addAll(input(source));
    return run(Limits.PROBE, command, new Capped(Limits.PROBE.outputBytes())).value();
  }

  /// Runs `ffmpeg` over a file; the arguments follow its input.
  public <T> Output<T> convert(
      Limits limits, Source source, List<String> arguments, OutputReader<T> reader)
      throws IOException, InterruptedException, FfmpegFailed {
    var command = new ArrayList<>(List.of(ffmpeg.toString(), "-nostdin", "-hide_banner"));
    command.addAll(List.of("-nostats", "-threads", "1"));
    command.addAll(input(source));
    command.addAll(arguments);
    var ending = run(limits, command, reader);
    return new Output<>(ending.value(), ending.messages());
  }

  private <T> Jail.Ending<T> run(Limits limits, List<String> command, OutputReader<T> reader)
      throws IOException, InterruptedException, FfmpegFailed {
    var ending = Jail.run(limits, ffprobe.resolveSibling(""), command, reader);
    int code = ending.exitCode();
    if (code == 0) return ending;
    boolean noMemory = ending.messages().contains("Cannot allocate memory");
    throw new FfmpegFailed(
        ending.messages(),
        ending.isOutOfTime() || noMemory || code == KILLED || code == KILLED_FOR_TIME);
  }

  private static List<String> input(Source source) {
    var demuxer = source.type() == AudioType.MP3 ? "mp3" : "mov";
    return List.of(
        "-protocol_whitelist",
        "file",
        "-format_whitelist",
        demuxer,
        "-f",
        demuxer,
        "-i",
        "file:" + source.file().toAbsolutePath());
  }

  /// A local file and what its bytes said it is.
  public record Source(Path file, AudioType type) {}

  /// What a run gave, and what it said meanwhile.
  public record Output<T>(T value, String messages) {}
}
