package fm.podwright.core.process;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.spi.FilterReply;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutageTest {
  private final Throwable away =
      new IllegalStateException(
          "no jobs were read", new SQLTransientConnectionException("the pool has none"));

  private final Outage outage = new Outage();

  @Test
  void a_database_that_is_away_takes_one_line_a_minute() {
    assertThat(outage.decide(event(0, away))).isEqualTo(FilterReply.NEUTRAL);
    assertThat(outage.decide(event(500, away))).isEqualTo(FilterReply.DENY);
    assertThat(outage.decide(event(59_999, broken("08006")))).isEqualTo(FilterReply.DENY);
    assertThat(outage.decide(event(60_000, broken("57P01")))).isEqualTo(FilterReply.NEUTRAL);
  }

  @Test
  void a_connection_that_broke_while_it_was_used_is_known_by_the_words_of_the_pool() {
    assertThat(Outage.isBehind(new IllegalStateException(new SQLException("Connection is closed"))))
        .isTrue();
    assertThat(Outage.isBehind(new SQLException("it is something else"))).isFalse();
  }

  @Test
  void everything_else_is_told_every_time() {
    outage.decide(event(0, away));

    assertThat(outage.decide(event(1, broken("23505")))).isEqualTo(FilterReply.NEUTRAL);
    assertThat(outage.decide(event(2, new IllegalStateException("a bug"))))
        .isEqualTo(FilterReply.NEUTRAL);
  }

  @Test
  void its_line_says_why_and_holds_no_stack() {
    var line = new EventLine().doLayout(event(0, away));

    assertThat(line)
        .contains("message=failed")
        .contains("reason=\"no jobs were read\"")
        .doesNotContain("trace=");
    assertThat(new EventLine().doLayout(event(0, broken("23505")))).contains("trace=");
  }

  private static SQLException broken(String state) {
    return new SQLException("failed", state);
  }

  private static LoggingEvent event(long millis, Throwable thrown) {
    var event = new LoggingEvent();
    event.setTimeStamp(millis);
    event.setLevel(Level.ERROR);
    event.setLoggerName("library");
    event.setMessage("failed");
    event.setThrowableProxy(new ThrowableProxy(thrown));
    event.setMDCPropertyMap(Map.of());
    return event;
  }
}
