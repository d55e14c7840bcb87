package fm.podwright.worker.media.copy;

import fm.podwright.domain.episode.Chapter;
import fm.podwright.domain.episode.CopyTags;
import fm.podwright.domain.media.AudioType;
import fm.podwright.worker.media.ffmpeg.Capped;
import fm.podwright.worker.media.ffmpeg.Ffmpeg;
import fm.podwright.worker.media.ffmpeg.FfmpegFailed;
import fm.podwright.worker.media.ffmpeg.Limits;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Writes an M4A anew with a chapter track and tags, its index in front. The frames of the audio
/// are copied, not encoded. There are no hidden chapters and no chapters' pictures in an M4A.
@Singleton
final class M4aCopy {
  private final Ffmpeg ffmpeg;

  M4aCopy(Ffmpeg ffmpeg) {
    this.ffmpeg = ffmpeg;
  }

  void write(Wanted wanted, Path target) throws IOException, InterruptedException, FfmpegFailed {
    var chapters = Files.writeString(target.resolveSibling("chapters.txt"), metadata(wanted));
    var arguments = new ArrayList<>(List.of("-f", "ffmetadata", "-i", "file:" + chapters));
    var isPictured = !wanted.facts().tags().hasArtwork() && wanted.picture().isPresent();
    if (isPictured) arguments.addAll(input(wanted.picture().get()));
    arguments.addAll(List.of("-map", "0:a:0", "-map", isPictured ? "2:v:0" : "0:v?"));
    if (isPictured) arguments.addAll(List.of("-disposition:v:0", "attached_pic"));
    arguments.addAll(List.of("-map_metadata", "0", "-map_chapters", "1"));
    arguments.addAll(words(wanted));
    arguments.addAll(List.of("-c", "copy", "-fflags", "+bitexact", "-movflags", "+faststart"));
    arguments.addAll(List.of("-f", "ipod", "-y", "file:" + target.toAbsolutePath()));
    var source = new Ffmpeg.Source(wanted.source(), AudioType.M4A);
    ffmpeg.convert(Limits.COPY, source, arguments, new Capped(Limits.COPY.outputBytes()));
  }

  private static List<String> input(Path picture) {
    var demuxer = picture.toString().endsWith(".png") ? "png_pipe" : "jpeg_pipe";
    return List.of("-f", demuxer, "-i", "file:" + picture.toAbsolutePath());
  }

  private static List<String> words(Wanted wanted) {
    var tags = wanted.tags();
    var words = new ArrayList<>(List.of("-metadata", "title=" + tags.title()));
    if (!tags.artist().isBlank()) words.addAll(List.of("-metadata", "artist=" + tags.artist()));
    words.addAll(List.of("-metadata", "album=" + tags.album()));
    tags.number().ifPresent(it -> words.addAll(List.of("-metadata", "track=" + it)));
    return words;
  }

  private static String metadata(Wanted wanted) {
    var visible = fromTheStart(wanted.tags());
    var text = new StringBuilder(";FFMETADATA1\n");
    for (var i = 0; i < visible.size(); i++) {
      var isLast = i + 1 == visible.size();
      var end = isLast ? wanted.facts().duration() : visible.get(i + 1).start();
      text.append(chapter(visible.get(i), end.toMillis()));
    }
    return text.toString();
  }

  /// A chapter track has no gap in front: its first chapter would begin with the audio.
  private static List<Chapter> fromTheStart(CopyTags tags) {
    var visible = tags.chapters().stream().filter(it -> !it.hidden()).toList();
    if (visible.isEmpty() || visible.getFirst().start().isZero()) return visible;
    var introduction = Chapter.of(Duration.ZERO, tags.introduction());
    return Stream.concat(Stream.of(introduction), visible.stream()).toList();
  }

  private static String chapter(Chapter chapter, long end) {
    return "[CHAPTER]\nTIMEBASE=1/1000\nSTART=%d\nEND=%d\ntitle=%s\n"
        .formatted(chapter.start().toMillis(), end, escaped(chapter.title()));
  }

  private static String escaped(String text) {
    return text.replaceAll("[=;#\\\\\n]", "\\\\$0");
  }
}
