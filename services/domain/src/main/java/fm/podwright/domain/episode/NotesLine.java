package fm.podwright.domain.episode;

/// A line of notes on its way to the parser; `origin` is the line it comes from as it was written,
/// counted from 0.
record NotesLine(String text, int origin) {
  boolean isBlank() {
    return text.isBlank();
  }
}
