package fm.podwright.domain.episode.transcript;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/// Writes HTML as the podcast namespace has it: who speaks in `cite`, when in `time`, what in `p`.
final class HtmlWriter {
  private final StringBuilder out = new StringBuilder();

  private HtmlWriter() {}

  static String write(TranscriptDocument document) {
    var html = new HtmlWriter();
    html.head(document);
    document.transcript().turns().forEach(html::turn);
    return html.out.append("</body>\n</html>\n").toString();
  }

  private void head(TranscriptDocument document) {
    var title = escaped(document.title());
    out.append("<!doctype html>\n<html lang=\"")
        .append(escaped(document.language().toLanguageTag()))
        .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .append("<meta name=\"robots\" content=\"noindex\">\n<title>")
        .append(title)
        .append("</title>\n</head>\n<body>\n<h1>")
        .append(title)
        .append("</h1>\n");
  }

  private void turn(Turn turn) {
    turn.speaker().ifPresent(it -> out.append("<cite>").append(escaped(it)).append(":</cite>\n"));
    turn.paragraphs().forEach(this::paragraph);
  }

  private void paragraph(List<Cue> cues) {
    cues.getFirst()
        .span()
        .ifPresent(it -> out.append("<time>").append(clock(it.start())).append("</time>\n"));
    out.append("<p>").append(escaped(Turn.text(cues))).append("</p>\n");
  }

  private static String clock(Duration at) {
    return at.toHours() == 0
        ? String.format(Locale.ROOT, "%d:%02d", at.toMinutesPart(), at.toSecondsPart())
        : String.format(
            Locale.ROOT, "%d:%02d:%02d", at.toHours(), at.toMinutesPart(), at.toSecondsPart());
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
