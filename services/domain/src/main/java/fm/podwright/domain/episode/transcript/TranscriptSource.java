package fm.podwright.domain.episode.transcript;

import fm.podwright.domain.show.Finding;
import fm.podwright.domain.show.Parsed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A transcript as somebody uploaded or pasted it: its text, what it is written as, and what was
/// understood of it.
public record TranscriptSource(SourceFormat format, String text, Transcript transcript) {
  /// The field that findings about a transcript name.
  public static final String FIELD = "transcript";

  /// Reads the bytes of a file.
  public static Parsed<TranscriptSource> read(byte[] bytes) {
    if (bytes.length > Transcript.MAX_BYTES) return Parsed.refused(tooLarge(bytes.length));
    var decoded = SourceBytes.decode(bytes);
    if (decoded.value().isEmpty()) return new Parsed<>(Optional.empty(), decoded.findings());
    var read = read(decoded.value().get());
    var findings = new ArrayList<>(decoded.findings());
    findings.addAll(read.findings());
    return new Parsed<>(read.value(), findings);
  }

  /// Reads what was pasted.
  public static Parsed<TranscriptSource> read(String pasted) {
    var text = SourceBytes.lines(pasted);
    if (text.isBlank()) return Parsed.refused(nothing());
    if (text.length() > Transcript.MAX_BYTES) return Parsed.refused(tooLarge(text.length()));
    var nul = text.indexOf('\0');
    if (nul >= 0) return Parsed.refused(control(line(text, nul)));
    var format = SourceFormat.of(text);
    try {
      var cues = new Cues();
      switch (format) {
        case VTT -> VttReader.read(text, cues);
        case SRT -> SrtReader.read(text, cues);
        case JSON -> JsonReader.read(text, cues);
        case TEXT -> TextReader.read(text, cues);
      }
      var source = new TranscriptSource(format, text, cues.transcript());
      return new Parsed<>(Optional.of(source), cues.warnings());
    } catch (Unreadable e) {
      return Parsed.refused(e.finding());
    }
  }

  /// Reads again what was stored; the text was understood before.
  public static List<Finding> remarks(String text) {
    return read(text).findings();
  }

  private static int line(String text, int offset) {
    return 1 + (int) text.substring(0, offset).chars().filter(it -> it == '\n').count();
  }

  private static Finding nothing() {
    return Finding.error(
        FIELD, "There is nothing in it.", "Choose another file, or paste the words.");
  }

  private static Finding control(int line) {
    return Finding.error(
        FIELD,
        "Line " + line + " holds a control character (U+0000), which no transcript has.",
        "Save it as text in UTF-8 and upload it again.");
  }

  private static Finding tooLarge(int bytes) {
    return Finding.error(
        FIELD,
        String.format(Locale.ROOT, "It has %.1f MB; at most 5 MB fit.", bytes / 1e6),
        "Save it as VTT or SRT with a line for each sentence, not for each word.");
  }
}
