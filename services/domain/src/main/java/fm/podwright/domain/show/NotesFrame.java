package fm.podwright.domain.show;

/// What is the same in all notes of a show, in Markdown: `template` is what a new episode's notes
/// begin as, to be overwritten; `footer` stands under the notes of every episode, old ones too.
public record NotesFrame(String template, String footer) {
  /// Nothing around the notes.
  public static final NotesFrame NONE = new NotesFrame("", "");

  public NotesFrame {
    template = template.strip();
    footer = footer.strip();
  }

  /// Notes as listeners read them: with the footer under them.
  public String around(String notes) {
    if (footer.isEmpty()) return notes;
    return notes.isBlank() ? footer : notes.stripTrailing() + "\n\n" + footer;
  }
}
