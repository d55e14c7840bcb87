package fm.podwright.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.bytedeco.ffmpeg.ffmpeg;
import org.bytedeco.javacpp.Loader;

/// Speech-like sound of a given length, made once for all tests by ffmpeg: a voice's pitch that
/// wanders, syllables and pauses, so that loudness and waveform have something to show.
///
/// @param length rounded to whole frames by the format
/// @param bitRate in kb/s, constant
public record Audio(Format format, Duration length, int bitRate, Tags tags) {
  private static final Path CACHE =
      Path.of(System.getProperty("java.io.tmpdir"), "podwright-testkit-audio");
  private static final String VOICE =
      "aevalsrc=0.4*sin(2*PI*(140+25*sin(2*PI*0.31*t))*t)*(0.5+0.5*sin(2*PI*4*t))"
          + "*gt(sin(2*PI*0.17*t)\\,-0.8)+0.05*sin(2*PI*710*t)*gt(sin(2*PI*3.1*t)\\,0):s=44100";
  private static final Duration MINUTE = Duration.ofMinutes(1);

  /// What ffmpeg is asked to write.
  public enum Format {
    MP3,
    /// As many encoders write it: the index at the end.
    M4A;

    private String extension() {
      return name().toLowerCase(Locale.ROOT);
    }

    private List<String> codec() {
      return switch (this) {
        case MP3 -> List.of("-c:a", "libmp3lame", "-write_xing", "0");
        case M4A -> List.of("-c:a", "aac");
      };
    }
  }

  /// What is written into the file besides the sound.
  ///
  /// @param chapters the starts and titles, in order
  public record Tags(String title, String artist, List<Chapter> chapters, boolean artwork) {
    /// Nothing at all.
    public static final Tags NONE = new Tags("", "", List.of(), false);
  }

  /// A mark in the sound.
  public record Chapter(Duration start, String title) {}

  /// An MP3 of 128 kb/s without tags: 16,000 bytes a second.
  public static Audio mp3(Duration length) {
    return new Audio(Format.MP3, length, 128, Tags.NONE);
  }

  /// An M4A of 96 kb/s without tags.
  public static Audio m4a(Duration length) {
    return new Audio(Format.M4A, length, 96, Tags.NONE);
  }

  /// The same sound with tags.
  public Audio with(Tags others) {
    return new Audio(format, length, bitRate, others);
  }

  /// The file. Not to be changed: other tests read it.
  public Path file() {
    var name = HexFormat.of().toHexDigits(toString().hashCode());
    var file = CACHE.resolve("%s-%s.%s".formatted(length, name, format.extension()));
    return Files.exists(file) ? file : write(file);
  }

  private Path write(Path file) {
    try {
      Files.createDirectories(CACHE);
      var folder = Files.createTempDirectory(CACHE, "making");
      var made = folder.resolve("audio." + format.extension());
      ffmpeg(arguments(minute(folder), metadata(folder), made));
      return Files.move(made, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// One minute is encoded and then repeated as it is, which takes a moment for an hour.
  private Path minute(Path folder) throws IOException {
    var minute = folder.resolve("minute." + format.extension());
    var arguments = new ArrayList<>(List.of("-f", "lavfi", "-i", VOICE));
    arguments.addAll(List.of("-t", seconds(MINUTE), "-ac", "1", "-b:a", bitRate + "k"));
    arguments.addAll(format.codec());
    arguments.addAll(List.of("-id3v2_version", "0", minute.toString()));
    ffmpeg(arguments);
    return minute;
  }

  private List<String> arguments(Path minute, Path metadata, Path made) throws IOException {
    var arguments = new ArrayList<>(List.of("-stream_loop", "-1", "-i", minute.toString()));
    arguments.addAll(List.of("-i", metadata.toString()));
    if (tags.artwork()) {
      arguments.addAll(List.of("-i", picture(metadata.resolveSibling("cover.png")).toString()));
      arguments.addAll(List.of("-map", "2:v", "-c:v", "copy", "-disposition:v", "attached_pic"));
    }
    arguments.addAll(List.of("-map", "0:a", "-map_metadata", "1", "-map_chapters", "1"));
    arguments.addAll(List.of("-c:a", "copy", "-t", seconds(length)));
    if (format == Format.MP3) {
      arguments.addAll(List.of("-write_xing", "0"));
      arguments.addAll(List.of("-id3v2_version", tags.equals(Tags.NONE) ? "0" : "3"));
    }
    arguments.add(made.toString());
    return arguments;
  }

  private static Path picture(Path picture) throws IOException {
    ffmpeg(List.of("-f", "lavfi", "-i", "testsrc=s=300x300", "-frames:v", "1", picture.toString()));
    return picture;
  }

  private Path metadata(Path folder) throws IOException {
    var text = new StringBuilder(";FFMETADATA1\n");
    if (!tags.title().isEmpty()) {
      text.append("title=%s\nartist=%s\n".formatted(tags.title(), tags.artist()));
    }
    for (var i = 0; i < tags.chapters().size(); i++) {
      text.append(
          "[CHAPTER]\nTIMEBASE=1/1000\nSTART=%d\nEND=%d\ntitle=%s\n"
              .formatted(
                  tags.chapters().get(i).start().toMillis(),
                  end(i).toMillis(),
                  tags.chapters().get(i).title()));
    }
    return Files.writeString(folder.resolve("tags.txt"), text);
  }

  private Duration end(int chapter) {
    return chapter + 1 < tags.chapters().size() ? tags.chapters().get(chapter + 1).start() : length;
  }

  private static String seconds(Duration duration) {
    return "%d.%03d".formatted(duration.toSeconds(), duration.toMillisPart());
  }

  /// Its libraries lie beside it, and know of one another only by name.
  private static void ffmpeg(List<String> arguments) throws IOException {
    var program = Path.of(Loader.load(ffmpeg.class));
    var command = new ArrayList<>(List.of(program.toString(), "-nostdin", "-y", "-v", "error"));
    command.addAll(arguments);
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LD_LIBRARY_PATH", program.resolveSibling("").toString());
    var process = builder.start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.onExit().join().exitValue() != 0) {
      throw new IOException("ffmpeg: " + said);
    }
  }
}
