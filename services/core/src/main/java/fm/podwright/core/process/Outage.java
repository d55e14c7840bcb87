package fm.podwright.core.process;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.filter.Filter;
import ch.qos.logback.core.spi.FilterReply;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// Lets one line a minute say that the database is away. Everything that asks it fails at every try
/// meanwhile, and the log would hold nothing else.
public final class Outage extends Filter<ILoggingEvent> {
  private static final long PAUSE = Duration.ofMinutes(1).toMillis();

  private final AtomicLong next = new AtomicLong();

  @Override
  public FilterReply decide(ILoggingEvent event) {
    if (!isBehind(event)) return FilterReply.NEUTRAL;
    var now = event.getTimeStamp();
    var due = next.get();
    return now >= due && next.compareAndSet(due, now + PAUSE)
        ? FilterReply.NEUTRAL
        : FilterReply.DENY;
  }

  /// True if what is told was thrown because there is no connection to the database.
  static boolean isBehind(ILoggingEvent event) {
    return isBehind(event.getThrowableProxy());
  }

  private static boolean isBehind(@Nullable IThrowableProxy proxy) {
    if (!(proxy instanceof ThrowableProxy known)) return false;
    return isAway(known.getThrowable()) || isBehind(proxy.getCause());
  }

  /// No connection from the pool, or one that broke: SQL states 08 and, as it shuts down, 57P.
  private static boolean isAway(Throwable thrown) {
    if (!(thrown instanceof SQLException failure)) return false;
    var state = failure.getSQLState();
    return failure instanceof SQLTransientConnectionException
        || (state != null && (state.startsWith("08") || state.startsWith("57P")));
  }
}
