package fm.podwright.core.show;

import fm.podwright.domain.show.NotesFrame;
import io.micronaut.data.annotation.MappedEntity;

/// The two columns of a show's row that are about its notes.
@MappedEntity("show")
record NotesFrameRow(String notesTemplate, String notesFooter) {
  NotesFrame frame() {
    return new NotesFrame(notesTemplate, notesFooter);
  }
}
