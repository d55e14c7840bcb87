package fm.podwright.worker.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bytedeco.javacpp.Loader;

/// Makes real audio files with FFmpeg, in a folder of the test's.
public record Sounds(Path folder) {
  private static final Path FFMPEG = Path.of(Loader.load(org.bytedeco.ffmpeg.ffmpeg.class));

  /// Something like speech for that many seconds, encoded as the arguments say.
  public Path speech(String name, double seconds, String... encoding) {
    var source = "anoisesrc=c=pink:seed=7:r=44100:a=0.4:d=" + seconds + ",tremolo=f=4:d=0.8";
    return ffmpeg(name, List.of("-f", "lavfi", "-i", source), encoding);
  }

  /// A sine of 1 kHz and that amplitude (1 is full scale) in each of the channels.
  public Path tone(
      String name, double seconds, double amplitude, int channels, String... encoding) {
    var sine = amplitude + "*sin(2*PI*1000*t)";
    var source = "aevalsrc=" + (channels == 1 ? sine : sine + "|" + sine) + ":s=48000:d=" + seconds;
    return ffmpeg(name, List.of("-f", "lavfi", "-i", source), encoding);
  }

  /// A copy with title, artist and two chapters.
  public Path tagged(String name, Path audio, String... encoding) {
    var metadata =
        write(
            "metadata.txt",
            """
            ;FFMETADATA1
            title=Nix für Anfänger
            artist=Ada & Ben
            [CHAPTER]
            TIMEBASE=1/1000
            START=0
            END=1999
            title=Hello
            [CHAPTER]
            TIMEBASE=1/1000
            START=1999
            END=5000
            title=The topic
            """);
    var inputs = List.of("-i", audio.toString(), "-f", "ffmetadata", "-i", metadata.toString());
    var arguments = new ArrayList<>(List.of("-map", "0", "-map_metadata", "1", "-c", "copy"));
    arguments.addAll(Arrays.asList(encoding));
    return ffmpeg(name, inputs, arguments.toArray(String[]::new));
  }

  public Path picture(String name, int width, int height) {
    var source = "testsrc=s=" + width + "x" + height + ":d=1:r=1";
    return ffmpeg(name, List.of("-f", "lavfi", "-i", source), "-frames:v", "1");
  }

  /// A copy with that picture attached.
  public Path withPicture(String name, Path audio, Path picture, String... encoding) {
    var inputs = List.of("-i", audio.toString(), "-i", picture.toString());
    var arguments = new ArrayList<>(List.of("-map", "0:a", "-map", "1:v", "-c", "copy"));
    arguments.addAll(List.of("-disposition:v:0", "attached_pic"));
    arguments.addAll(Arrays.asList(encoding));
    return ffmpeg(name, inputs, arguments.toArray(String[]::new));
  }

  public Path ffmpeg(String name, List<String> inputs, String... arguments) {
    var target = folder.resolve(name);
    var command = new ArrayList<>(List.of(FFMPEG.toString(), "-v", "error", "-y", "-nostdin"));
    command.addAll(inputs);
    command.addAll(Arrays.asList(arguments));
    command.add(target.toString());
    run(command);
    return target;
  }

  public Path write(String name, String text) {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  public Path write(String name, byte[] bytes) {
    try {
      return Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The first bytes of a file, as if the rest had been lost.
  public Path cut(String name, Path file, double share) {
    var bytes = bytes(file);
    return write(name, Arrays.copyOf(bytes, (int) (bytes.length * share)));
  }

  public static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void run(List<String> command) {
    try {
      var builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().put("LD_LIBRARY_PATH", FFMPEG.resolveSibling("").toString());
      var process = builder.start();
      var messages = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) throw new IllegalStateException(command + "\n" + messages);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
