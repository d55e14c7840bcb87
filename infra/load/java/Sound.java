import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.bytedeco.ffmpeg.ffmpeg;
import org.bytedeco.javacpp.Loader;

/// Writes an MP3 of a humming voice, 320 kb/s: 40,000 bytes a second. Arguments: file, seconds.
public final class Sound {
  private static final String VOICE =
      "aevalsrc=0.4*sin(2*PI*(140+25*sin(2*PI*0.31*t))*t)*(0.5+0.5*sin(2*PI*4*t)):s=44100";

  private Sound() {}

  public static void main(String[] arguments) throws Exception {
    var program = Path.of(Loader.load(ffmpeg.class));
    var command =
        Stream.of(
                List.of(program.toString(), "-nostdin", "-y", "-v", "error"),
                List.of("-f", "lavfi", "-i", VOICE, "-t", arguments[1]),
                List.of("-c:a", "libmp3lame", "-b:a", "320k", arguments[0]))
            .flatMap(List::stream)
            .toList();
    var builder = new ProcessBuilder(command).inheritIO();
    builder.environment().put("LD_LIBRARY_PATH", program.resolveSibling("").toString());
    System.exit(builder.start().waitFor());
  }
}
