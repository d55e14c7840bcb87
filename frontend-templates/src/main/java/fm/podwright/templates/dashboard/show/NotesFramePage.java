package fm.podwright.templates.dashboard.show;

import fm.podwright.templates.Page;
import fm.podwright.templates.dashboard.Frame;
import fm.podwright.templates.form.Form;

/// The template of new notes and the footer of all notes of a show.
public record NotesFramePage(Frame frame, Form form) implements Page {
  /// The path of the show's pages.
  public String path() {
    return frame.show().orElseThrow().path();
  }
}
