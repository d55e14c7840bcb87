package fm.podwright.core.job;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;

/// Tells every service that listens, at the moment the caller's transaction is committed; a
/// rollback says nothing. Who does not listen just then never hears of it.
@Singleton
public class Announcements {
  private static final int MAX_BYTES = 7999;

  private final TransactionOperations<Connection> transactions;

  Announcements(TransactionOperations<Connection> transactions) {
    this.transactions = transactions;
  }

  /// Announces `payload`, which is short: ids and numbers, at most 7,999 bytes of ASCII.
  public void announce(Channel channel, String payload) {
    if (payload.length() > MAX_BYTES) throw new IllegalArgumentException("the payload is too long");
    try (var notify = OpenTransaction.of(transactions).prepareStatement("SELECT pg_notify(?, ?)")) {
      notify.setString(1, channel.code());
      notify.setString(2, payload);
      notify.execute();
    } catch (SQLException e) {
      throw new IllegalStateException("nothing was announced on " + channel.code(), e);
    }
  }
}
