package fm.podwright.core.process;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.filter.Filter;
import ch.qos.logback.core.spi.FilterReply;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// Lets one line a minute say that the database is away. Everything that asks it fails at every try
/// meanwhile, and the log would hold nothing else.
public final class Outage extends Filter<ILoggingEvent> {
  private static final long PAUSE = Duration.ofMinutes(1).toMillis();

  /// What the pool says, without a state, of a connection that broke while it was used.
  private static final String CLOSED = "Connection is closed";

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
    return proxy instanceof ThrowableProxy known && isBehind(known.getThrowable());
  }

  /// True if `thrown` comes of it: no connection from the pool, or one that broke (SQL states 08
  /// and, as it shuts down, 57P).
  public static boolean isBehind(Throwable thrown) {
    for (var it = Optional.of(thrown); it.isPresent(); it = it.map(Throwable::getCause)) {
      if (it.get() instanceof SQLException failure && isAway(failure)) return true;
    }
    return false;
  }

  private static boolean isAway(SQLException failure) {
    var state = failure.getSQLState();
    return failure instanceof SQLTransientConnectionException
        || (state == null
            ? CLOSED.equals(failure.getMessage())
            : state.startsWith("08") || state.startsWith("57P"));
  }
}
