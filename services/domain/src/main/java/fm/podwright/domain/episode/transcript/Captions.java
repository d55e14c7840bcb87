package fm.podwright.domain.episode.transcript;

import java.util.Optional;

/// Writes captions: WebVTT with voices, and SubRip with a name wherever another one begins to
/// speak.
final class Captions {
  private Captions() {}

  static String vtt(Transcript transcript) {
    var out = new StringBuilder("WEBVTT\n");
    for (var cue : transcript.cues()) {
      out.append('\n').append(timing(cue, '.')).append('\n');
      cue.speaker().ifPresent(it -> out.append("<v ").append(escaped(it)).append('>'));
      out.append(escaped(cue.text())).append('\n');
    }
    return out.toString();
  }

  static String srt(Transcript transcript) {
    var out = new StringBuilder();
    var speaker = Optional.<String>empty();
    var number = 0;
    for (var cue : transcript.cues()) {
      out.append(++number).append('\n').append(timing(cue, ',')).append('\n');
      if (!cue.speaker().equals(speaker)) {
        cue.speaker().ifPresent(it -> out.append(it).append(": "));
      }
      out.append(cue.text()).append("\n\n");
      speaker = cue.speaker();
    }
    return out.toString();
  }

  private static String timing(Cue cue, char point) {
    var span = cue.span().orElseThrow();
    return Timing.written(span.start(), point) + " --> " + Timing.written(span.end(), point);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
