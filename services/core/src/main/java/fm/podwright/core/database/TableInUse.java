package fm.podwright.core.database;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// A migration gave up because others did not let go of a table. What it had begun is undone, and
/// what stood before it is whole: it can be run again.
public final class TableInUse extends RuntimeException {
  private static final long serialVersionUID = 1;
  private static final String LOCK_NOT_AVAILABLE = "55P03";

  TableInUse(Patience patience, Throwable cause) {
    super(
        "a table that a migration changes was in use at each of %d tries; nothing is half done: run it again"
            .formatted(patience.tries()),
        cause);
  }

  /// True if that is what lies behind a failure.
  static boolean isBehind(@Nullable Throwable failure) {
    if (failure == null) return false;
    return (failure instanceof SQLException sql && LOCK_NOT_AVAILABLE.equals(sql.getSQLState()))
        || isBehind(failure.getCause());
  }
}
