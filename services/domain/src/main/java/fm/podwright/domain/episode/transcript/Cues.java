package fm.podwright.domain.episode.transcript;

import static java.util.Comparator.comparing;

import fm.podwright.domain.show.Finding;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Gathers the cues of a transcript while it is read, and what there is to say about them.
final class Cues {
  private final List<Cue> cues = new ArrayList<>();
  private final List<Finding> warnings = new ArrayList<>();

  /// Adds a cue; one in which nothing is said is left out.
  void add(Optional<Span> span, Optional<String> speaker, String text) {
    var clean = Words.plain(text);
    if (clean.isEmpty()) return;
    if (cues.size() == Transcript.MAX_CUES) throw tooMany();
    cues.add(new Cue(span, speaker.map(Words::plain).filter(it -> !it.isEmpty()), clean));
  }

  void warn(String problem, String remedy) {
    warnings.add(Finding.warning(TranscriptSource.FIELD, problem, remedy));
  }

  List<Finding> warnings() {
    return warnings;
  }

  /// What was read, in the order of its times.
  Transcript transcript() {
    if (cues.isEmpty()) {
      throw new Unreadable(
          "No words were found in it.", "Look into the file: it may have been cut off.");
    }
    var ordered = new ArrayList<>(cues);
    ordered.sort(comparing(it -> it.span().map(Span::start).orElse(Duration.ZERO)));
    if (!ordered.equals(cues)) {
      warn(
          "Some cues stand after later ones; they were put in the order of their times.",
          "Nothing need be done, unless the times are wrong.");
    }
    return new Transcript(ordered);
  }

  private static Unreadable tooMany() {
    return new Unreadable(
        String.format(Locale.ROOT, "It has more than %,d cues.", Transcript.MAX_CUES),
        "Save it with a cue for each sentence, not for each word.");
  }
}
