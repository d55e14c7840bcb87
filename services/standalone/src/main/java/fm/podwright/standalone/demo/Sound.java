package fm.podwright.standalone.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bytedeco.ffmpeg.ffmpeg;
import org.bytedeco.javacpp.Loader;

/// Two voices that talk in turns and say nothing, as ffmpeg makes them: encoded once, then cut into
/// episodes that begin at other places of it.
final class Sound {
  private static final Duration LENGTH = Duration.ofMinutes(4);
  private static final String CYCLES =
      "((118+62*gt(sin(2*PI*0.041*t)\\,0.1))*t+4*sin(2*PI*0.37*t))";
  private static final String VOWELS =
      "(sin(2*PI*N)+(0.5+0.4*sin(2*PI*1.7*t))*sin(4*PI*N)+(0.35+0.3*sin(2*PI*2.3*t))*sin(6*PI*N)"
          + "+(0.2+0.2*sin(2*PI*2.9*t))*sin(10*PI*N))";
  private static final String SYLLABLES = "pow(0.5+0.5*sin(2*PI*3.6*t+2.1*sin(2*PI*0.83*t))\\,1.6)";
  private static final String PAUSES = "gt(sin(2*PI*0.19*t)+0.4*sin(2*PI*0.053*t)\\,-0.86)";
  private static final String VOICES =
      "aevalsrc=0.41*%s*%s*%s:s=16000".formatted(VOWELS.replace("N", CYCLES), SYLLABLES, PAUSES);

  private final Path program = Path.of(Loader.load(ffmpeg.class));
  private final Path base;

  /// Makes the sound that episodes are cut from, in `folder`.
  Sound(Path folder) throws IOException {
    this.base = folder.resolve("talk.mp3");
    var seconds = String.valueOf(LENGTH.toSeconds());
    var made = List.of("-f", "lavfi", "-i", VOICES, "-t", seconds);
    var heard = List.of("-af", "lowpass=3800,highpass=90", "-ar", "44100", "-ac", "1");
    var kept = List.of("-c:a", "libmp3lame", "-b:a", "64k", "-reservoir", "0", base.toString());
    run(Stream.of(made, heard, kept));
  }

  /// An MP3 for an episode, with its title inside.
  Path cut(Script script) throws IOException {
    var file = base.resolveSibling("episode.mp3");
    var start = LENGTH.minus(script.length()).toSeconds() * script.place() / Script.COUNT;
    var length = String.valueOf(script.length().toSeconds());
    var part = List.of("-ss", String.valueOf(start), "-i", base.toString(), "-t", length);
    var tags =
        List.of("-metadata", "title=" + script.title(), "-metadata", "artist=" + Premiere.HOST);
    run(Stream.of(part, tags, List.of("-c", "copy", "-id3v2_version", "3", file.toString())));
    return file;
  }

  /// Its libraries lie beside it, and know of one another only by name.
  private void run(Stream<List<String>> arguments) throws IOException {
    var command = new ArrayList<>(List.of(program.toString(), "-nostdin", "-y", "-v", "error"));
    arguments.forEach(command::addAll);
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LD_LIBRARY_PATH", program.resolveSibling("").toString());
    var process = builder.start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.onExit().join().exitValue() != 0) throw new IOException("ffmpeg: " + said);
  }
}
