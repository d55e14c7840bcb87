package fm.podwright.templates.dashboard.episode;

import fm.podwright.domain.episode.transcript.SourceFormat;
import fm.podwright.domain.episode.transcript.Span;
import fm.podwright.domain.episode.transcript.Speaker;
import fm.podwright.domain.episode.transcript.Transcript;
import fm.podwright.domain.episode.transcript.Turn;
import fm.podwright.domain.show.Finding;
import fm.podwright.templates.Times;
import java.util.List;
import java.util.Locale;

/// What was understood of a transcript: `source` with the labels that it came with, `shown` with
/// the names that listeners read.
public record TranscriptPanel(
    SourceFormat format,
    Transcript source,
    Transcript shown,
    List<Speaker> speakers,
    List<Finding> findings) {
  private static final int FIRST = 6;

  public TranscriptPanel {
    speakers = List.copyOf(speakers);
    findings = List.copyOf(findings);
  }

  /// How much there is of it: "1,204 cues in 56 turns".
  public String amount() {
    var cues = counted(source.cues().size(), source.isTimed() ? "cue" : "paragraph");
    return cues + " in " + counted(source.turns().size(), "turn");
  }

  /// From when to when; empty without times.
  public String times() {
    var start = source.cues().getFirst().span().map(Span::start).map(Times::clock);
    return start.map(it -> it + " to " + Times.clock(source.end().orElseThrow())).orElse("");
  }

  /// How often somebody speaks.
  public String turns(Speaker speaker) {
    var turns =
        source.turns().stream()
            .filter(it -> it.speaker().filter(speaker.label()::equals).isPresent());
    return counted((int) turns.count(), "turn");
  }

  /// Its beginning.
  public List<Turn> first() {
    var turns = shown.turns();
    return turns.subList(0, Math.min(FIRST, turns.size()));
  }

  /// What follows its beginning.
  public List<Turn> rest() {
    var turns = shown.turns();
    return turns.subList(Math.min(FIRST, turns.size()), turns.size());
  }

  /// When a turn begins, as players show it; empty if that is not known.
  public static String clock(Turn turn) {
    return turn.start().map(Times::clock).orElse("");
  }

  private static String counted(int count, String what) {
    return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? what : what + "s");
  }
}
