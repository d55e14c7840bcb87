package fm.podwright.core.process;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventLineTest {
  private final Logger logger = new LoggerContext().getLogger("fm.podwright.Example");

  @Test
  void an_event_is_one_line_of_keys() {
    assertThat(line("episode published", Map.of("request", "r1", "account", "a1"), null))
        .isEqualTo(
            "time=2026-11-21T00:00:00Z level=INFO logger=fm.podwright.Example"
                + " message=\"episode published\" account=a1 request=r1\n");
  }

  @Test
  void a_line_break_in_a_value_starts_no_event_of_its_own() {
    assertThat(line("agent\r\ntime=now level=ERROR \"x\"\u2028\u001b", Map.of(), null))
        .hasLineCount(1)
        .contains("message=\"agent\\r\\ntime=now level=ERROR \\\"x\\\"\\u2028\\u001b\"");
  }

  @Test
  void a_failure_keeps_its_trace_within_the_line() {
    assertThat(line("failed", Map.of(), new IllegalStateException("broken")))
        .hasLineCount(1)
        .contains("trace=\"java.lang.IllegalStateException: broken\\n\\tat ");
  }

  private String line(String message, Map<String, String> keys, @Nullable Throwable failure) {
    var event =
        new LoggingEvent(
            Logger.class.getName(), logger, Level.INFO, message, failure, new Object[0]);
    event.setInstant(Instant.parse("2026-11-21T00:00:00Z"));
    event.setMDCPropertyMap(keys);
    return new EventLine().doLayout(event);
  }
}
