package fm.podwright.domain.episode.transcript;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.HexFormat;

/// Writes the JSON of the podcast namespace.
final class JsonWriter {
  private JsonWriter() {}

  static String write(Transcript transcript) {
    var out = new StringBuilder("{\"version\":\"1.0.0\",\"segments\":[");
    var mark = "\n";
    for (var cue : transcript.cues()) {
      var span = cue.span().orElseThrow();
      out.append(mark).append('{');
      cue.speaker().ifPresent(it -> out.append("\"speaker\":").append(quoted(it)).append(','));
      out.append("\"startTime\":").append(seconds(span.start()));
      out.append(",\"endTime\":").append(seconds(span.end()));
      out.append(",\"body\":").append(quoted(cue.text())).append('}');
      mark = ",\n";
    }
    return out.append("\n]}\n").toString();
  }

  private static String seconds(Duration time) {
    return BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros().toPlainString();
  }

  private static String quoted(String text) {
    var out = new StringBuilder("\"");
    text.chars().forEach(it -> character(out, (char) it));
    return out.append('"').toString();
  }

  private static void character(StringBuilder out, char it) {
    switch (it) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\t' -> out.append("\\t");
      default -> {
        if (it < ' ') out.append("\\u").append(HexFormat.of().toHexDigits(it));
        else out.append(it);
      }
    }
  }
}
