package fm.podwright.dashboard.episode;

import fm.podwright.dashboard.http.Uploaded;
import fm.podwright.domain.episode.transcript.TranscriptSource;
import fm.podwright.domain.show.Finding;
import fm.podwright.domain.show.Parsed;
import fm.podwright.templates.form.Form;
import io.micronaut.http.multipart.CompletedFileUpload;
import java.util.Map;
import java.util.Optional;

/// The form of a transcript as it was sent: a file, or what was pasted if there is none.
record TranscriptForm(Optional<CompletedFileUpload> file, String text) {
  static final TranscriptForm NONE = new TranscriptForm(Optional.empty(), "");

  /// What was understood of it; findings name the field that was used.
  Parsed<TranscriptSource> read() {
    var read = upload().map(it -> TranscriptSource.read(Uploaded.bytes(it)));
    return read.map(it -> in("file", it)).orElseGet(() -> in("text", TranscriptSource.read(text)));
  }

  /// The form once more; browsers do not let a file be chosen for them.
  Form form() {
    return Form.of(Map.of("text", text));
  }

  private Optional<CompletedFileUpload> upload() {
    return file.filter(it -> it.getSize() > 0);
  }

  private static Parsed<TranscriptSource> in(String field, Parsed<TranscriptSource> read) {
    var findings =
        read.findings().stream()
            .map(it -> new Finding(it.severity(), field, it.problem(), it.remedy()))
            .toList();
    return new Parsed<>(read.value(), findings);
  }
}
