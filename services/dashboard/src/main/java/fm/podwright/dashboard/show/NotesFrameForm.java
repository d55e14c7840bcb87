package fm.podwright.dashboard.show;

import fm.podwright.dashboard.http.Fields;
import fm.podwright.domain.episode.Notes;
import fm.podwright.domain.show.Finding;
import fm.podwright.domain.show.NotesFrame;
import fm.podwright.templates.form.Form;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The form of what stands around notes, as it was sent.
record NotesFrameForm(Fields fields) {
  /// All that is wrong with it, field by field.
  List<Finding> findings() {
    return Stream.of("template", "footer").flatMap(this::findings).toList();
  }

  NotesFrame frame() {
    return new NotesFrame(text("template"), text("footer"));
  }

  /// What the form shows of a stored frame.
  static Form of(NotesFrame frame) {
    return Form.of(Map.of("template", frame.template(), "footer", frame.footer()));
  }

  private Stream<Finding> findings(String field) {
    var tooLong =
        Notes.tooLong(text(field)).stream()
            .map(it -> Finding.error(field, it.problem(), it.remedy()));
    return Stream.concat(tooLong, Texts.unstorable(field, text(field)).stream());
  }

  private String text(String field) {
    return fields.exact(field).replace("\r\n", "\n");
  }
}
