package fm.podwright.core.job;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;

/// Effects that are had once, however often their job runs.
@Singleton
public class Effects {
  private static final String INSERT =
      "INSERT INTO effect (key, at) VALUES (?, ?) ON CONFLICT (key) DO NOTHING";

  private final TransactionOperations<Connection> transactions;
  private final InstantSource clock;

  Effects(TransactionOperations<Connection> transactions, InstantSource clock) {
    this.transactions = transactions;
    this.clock = clock;
  }

  /// Has the effect unless one of this key was had before; tells whether it was had now. The key is
  /// kept with the caller's transaction, and whoever comes second at the same moment waits for it.
  /// What `effect` does in the database therefore happens exactly once. What it does outside (a
  /// mail handed to a server) happens at least once: twice only if the commit right after it fails.
  public boolean once(String key, Runnable effect) {
    if (!claim(key)) return false;
    effect.run();
    return true;
  }

  private boolean claim(String key) {
    try (var insert = OpenTransaction.of(transactions).prepareStatement(INSERT)) {
      insert.setString(1, key);
      insert.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
      return insert.executeUpdate() == 1;
    } catch (SQLException e) {
      throw new IllegalStateException("the effect could not be noted", e);
    }
  }
}
