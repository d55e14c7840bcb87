package fm.podwright.core.job;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;

/// The connection of the transaction that the caller has open.
final class OpenTransaction {
  private OpenTransaction() {}

  static Connection of(TransactionOperations<Connection> transactions) {
    return transactions
        .findTransactionStatus()
        .map(status -> (Connection) status.getConnection())
        .orElseThrow(() -> new IllegalStateException("no transaction is open"));
  }
}
