package fm.podwright.templates.site.episode;

import fm.podwright.domain.episode.transcript.Cue;
import fm.podwright.domain.episode.transcript.Span;
import fm.podwright.domain.episode.transcript.Transcript;
import fm.podwright.domain.episode.transcript.TranscriptFormat;
import fm.podwright.domain.show.Slug;
import fm.podwright.templates.Times;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A transcript as a page shows it; `published` is the slug under which it is there as files, too.
public record TranscriptView(Transcript transcript, Optional<Slug> published) {
  /// The addresses of its files by format; none for what is not out.
  public Map<TranscriptFormat, String> files() {
    var files = new EnumMap<TranscriptFormat, String>(TranscriptFormat.class);
    for (var format : published.isEmpty() ? Set.<TranscriptFormat>of() : transcript.formats()) {
      var path = "/episodes/" + published.get() + "/transcript." + format.extension();
      files.put(format, path);
    }
    return files;
  }

  /// When a paragraph begins, as players show it; empty if that is not known.
  public static String clock(List<Cue> paragraph) {
    return span(paragraph.getFirst()).map(it -> Times.clock(it.start())).orElse("");
  }

  /// The whole second at which a paragraph begins.
  public static String second(List<Cue> paragraph) {
    return span(paragraph.getFirst()).map(it -> String.valueOf(it.start().toSeconds())).orElse("");
  }

  /// When a cue begins, in seconds.
  public static String from(Cue cue) {
    return span(cue).map(Span::start).map(TranscriptView::seconds).orElse("");
  }

  /// When a cue ends, in seconds.
  public static String to(Cue cue) {
    return span(cue).map(Span::end).map(TranscriptView::seconds).orElse("");
  }

  private static Optional<Span> span(Cue cue) {
    return cue.span();
  }

  private static String seconds(Duration time) {
    return BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros().toPlainString();
  }
}
