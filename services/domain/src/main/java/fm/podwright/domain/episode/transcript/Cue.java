package fm.podwright.domain.episode.transcript;

import java.util.Optional;

/// A piece of a transcript as its source has it: a caption with its time, or a paragraph without.
/// The text is plain, on one line.
public record Cue(Optional<Span> span, Optional<String> speaker, String text) {
  public Cue {
    text = text.strip();
    if (text.isEmpty()) throw new IllegalArgumentException("nothing is said");
  }

  /// The same, said by somebody of another name.
  Cue by(Optional<String> other) {
    return new Cue(span, other, text);
  }
}
