import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bytedeco.ffmpeg.ffmpeg;
import org.bytedeco.javacpp.Loader;

/// MP3 files that all differ: minutes of a few tones, in an order of their own each.
final class Takes {
  private static final int TONES = 4;

  private final List<byte[]> minutes = new ArrayList<>();
  private final Random random;

  Takes(Path folder, Random random) throws IOException {
    this.random = random;
    for (var tone = 1; tone <= TONES; tone++) minutes.add(minute(folder, tone));
  }

  /// So many minutes, a megabyte each.
  synchronized byte[] next(int length) {
    var take = new ByteArrayOutputStream();
    for (var i = 0; i < length; i++) take.writeBytes(minutes.get(random.nextInt(TONES)));
    return take.toByteArray();
  }

  synchronized int chance(int bound) {
    return random.nextInt(bound);
  }

  /// ffmpeg's libraries lie beside it, and know of one another only by name.
  private static byte[] minute(Path folder, int tone) throws IOException {
    var file = folder.resolve("tone-" + tone + ".mp3");
    var sound = "sine=frequency=%d:sample_rate=44100".formatted(170 * tone);
    var program = Path.of(Loader.load(ffmpeg.class));
    var command =
        List.of(
            program.toString(),
            "-nostdin",
            "-y",
            "-v",
            "error",
            "-f",
            "lavfi",
            "-i",
            sound,
            "-t",
            "60",
            "-ac",
            "1",
            "-c:a",
            "libmp3lame",
            "-b:a",
            "128k",
            "-reservoir",
            "0",
            "-write_xing",
            "0",
            "-id3v2_version",
            "0",
            file.toString());
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LD_LIBRARY_PATH", program.resolveSibling("").toString());
    var process = builder.start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.onExit().join().exitValue() != 0) throw new IOException("ffmpeg: " + said);
    return Files.readAllBytes(file);
  }
}
