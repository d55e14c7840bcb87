package fm.podwright.core.process;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.LayoutBase;
import java.time.Instant;
import java.util.Map;
import org.slf4j.event.KeyValuePair;

/// Writes a log event as one line of `key=value`, whatever line breaks it holds: what an attacker
/// writes into a log stays inside its own value.
public final class EventLine extends LayoutBase<ILoggingEvent> {

  @Override
  public String doLayout(ILoggingEvent event) {
    var line = new StringBuilder(256);
    line.append("time=").append(Instant.ofEpochMilli(event.getTimeStamp()));
    append(line, "level", event.getLevel());
    append(line, "logger", event.getLoggerName());
    append(line, "message", event.getFormattedMessage());
    event.getMDCPropertyMap().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> append(line, entry.getKey(), entry.getValue()));
    var pairs = event.getKeyValuePairs();
    if (pairs != null) {
      for (KeyValuePair pair : pairs) {
        append(line, pair.key, pair.value);
      }
    }
    if (Outage.isBehind(event)) {
      append(line, "reason", event.getThrowableProxy().getMessage());
    } else if (event.getThrowableProxy() != null) {
      append(line, "trace", ThrowableProxyUtil.asString(event.getThrowableProxy()));
    }
    return line.append('\n').toString();
  }

  private static void append(StringBuilder line, String key, Object value) {
    var text = String.valueOf(value);
    line.append(' ').append(key).append('=');
    if (text.chars().allMatch(EventLine::isPlain) && !text.isEmpty()) {
      line.append(text);
    } else {
      line.append('"');
      text.chars().forEach(character -> escape(line, (char) character));
      line.append('"');
    }
  }

  private static boolean isPlain(int character) {
    return character > ' ' && character < 0x7f && character != '"' && character != '=';
  }

  private static void escape(StringBuilder line, char character) {
    switch (character) {
      case '"', '\\' -> line.append('\\').append(character);
      case '\n' -> line.append("\\n");
      case '\r' -> line.append("\\r");
      case '\t' -> line.append("\\t");
      default -> {
        if (Character.isISOControl(character) || character == '\u2028' || character == '\u2029') {
          line.append("\\u%04x".formatted((int) character));
        } else {
          line.append(character);
        }
      }
    }
  }
}
