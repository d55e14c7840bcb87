package fm.podwright.worker.media.ffmpeg;

import fm.podwright.domain.media.AudioTags;
import fm.podwright.domain.media.EmbeddedChapter;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;

/// Asks `ffprobe` for codec, tags, chapters and pictures.
@Singleton
public class Ffprobe {
  private static final String ENTRIES =
      "stream=codec_name,codec_type,sample_rate,channels,duration:stream_disposition=attached_pic"
          + ":format=duration:format_tags:chapter=start_time:chapter_tags";
  private static final int MAX_CHAPTERS = 1000;
  private static final int MAX_TEXT = 1000;

  private final Ffmpeg ffmpeg;
  private final JsonMapper json;

  public Ffprobe(Ffmpeg ffmpeg, JsonMapper json) {
    this.ffmpeg = ffmpeg;
    this.json = json;
  }

  public Findings ask(Ffmpeg.Source source) throws IOException, InterruptedException, FfmpegFailed {
    var printed = ffmpeg.probe(source, List.of("-of", "json=c=1", "-show_entries", ENTRIES));
    var report = json.readValue(printed, Report.class);
    if (report == null) throw new IOException("ffprobe printed nothing");
    return findings(report);
  }

  private static Findings findings(Report report) {
    var isVideo = report.allStreams().stream().anyMatch(Report.Stream::isVideo);
    return report
        .audio()
        .map(audio -> findings(report, audio, isVideo))
        .orElseGet(() -> new Findings("", 0, 0, Duration.ZERO, isVideo, tags(report)));
  }

  private static Findings findings(Report report, Report.Stream audio, boolean isVideo) {
    int channels = audio.channels() == null ? 0 : audio.channels();
    var ofFormat = report.format() == null ? null : report.format().duration();
    var duration = seconds(audio.duration() == null ? ofFormat : audio.duration());
    int sampleRate = Math.toIntExact(seconds(audio.sampleRate()).toSeconds());
    var codec = audio.codecName() == null ? "" : audio.codecName();
    return new Findings(codec, channels, sampleRate, duration, isVideo, tags(report));
  }

  private static AudioTags tags(Report report) {
    var tags = report.format() == null ? null : report.format().tags();
    return new AudioTags(
        text(Report.tag(tags, "title")),
        text(Report.tag(tags, "artist")),
        report.allChapters().stream().limit(MAX_CHAPTERS).map(Ffprobe::chapter).toList(),
        report.allStreams().stream().anyMatch(Report.Stream::isPicture));
  }

  private static EmbeddedChapter chapter(Report.Chapter chapter) {
    var start = seconds(chapter.startTime());
    var title = text(Report.tag(chapter.tags(), "title"));
    return new EmbeddedChapter(start.isNegative() ? Duration.ZERO : start, title);
  }

  /// Tags are a stranger's words: control characters are dropped, and what is too long is cut.
  private static String text(String tag) {
    var clean = tag.replaceAll("\\p{Cntrl}+", " ");
    return clean.length() <= MAX_TEXT ? clean : clean.substring(0, MAX_TEXT);
  }

  private static Duration seconds(@Nullable String decimal) {
    if (decimal == null || !decimal.matches("-?\\d{1,12}(\\.\\d{1,9})?")) return Duration.ZERO;
    var millis = new BigDecimal(decimal).movePointRight(3).setScale(0, RoundingMode.HALF_UP);
    return Duration.ofMillis(millis.longValueExact());
  }
}
