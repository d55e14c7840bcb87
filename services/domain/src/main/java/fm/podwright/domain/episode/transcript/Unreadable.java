package fm.podwright.domain.episode.transcript;

import fm.podwright.domain.show.Finding;

/// Ends the reading of a transcript that is broken.
final class Unreadable extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Finding finding;

  Unreadable(String problem, String remedy) {
    super(problem, null, false, false);
    this.finding = Finding.error(TranscriptSource.FIELD, problem, remedy);
  }

  static Unreadable at(int line, String problem, String remedy) {
    return new Unreadable("Line " + line + " " + problem, remedy);
  }

  Finding finding() {
    return finding;
  }
}
