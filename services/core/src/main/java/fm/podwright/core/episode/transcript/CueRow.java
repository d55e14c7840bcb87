package fm.podwright.core.episode.transcript;

import fm.podwright.domain.episode.transcript.Cue;
import fm.podwright.domain.episode.transcript.Span;
import fm.podwright.domain.episode.transcript.Transcript;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A cue inside a transcript's row: start and end in milliseconds, who speaks, what.
@Serdeable
record CueRow(@Nullable Long s, @Nullable Long e, @Nullable String v, String t) {
  static List<CueRow> rows(Transcript transcript) {
    return transcript.cues().stream().map(CueRow::of).toList();
  }

  static Transcript transcript(List<CueRow> rows) {
    return new Transcript(rows.stream().map(CueRow::cue).toList());
  }

  private static CueRow of(Cue cue) {
    return new CueRow(
        cue.span().map(it -> it.start().toMillis()).orElse(null),
        cue.span().map(it -> it.end().toMillis()).orElse(null),
        cue.speaker().orElse(null),
        cue.text());
  }

  private Cue cue() {
    var span = s == null || e == null ? Optional.<Span>empty() : Optional.of(Span.ofMillis(s, e));
    return new Cue(span, Optional.ofNullable(v), t);
  }
}
