package fm.podwright.core.tenancy;

import fm.podwright.core.database.Pulse;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.domain.tenancy.UserId;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.exceptions.CannotCreateTransactionException;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.function.Function;
import java.util.function.Supplier;

/// Opens transactions, each for one account: the only way to a tenant's rows. The account is told
/// to the database as the transaction's first statement and forgotten with it. While the database
/// is known to be away none is begun, and nobody waits for one.
@Singleton
public class Tenancy {
  private static final String ACCOUNT = "podwright.account";
  private static final String OPERATOR = "podwright.operator";

  private final TransactionOperations<Connection> transactions;
  private final Pulse pulse;

  Tenancy(TransactionOperations<Connection> transactions, Pulse pulse) {
    this.transactions = transactions;
    this.pulse = pulse;
  }

  /// Runs `work` in a transaction of `account`: all of it happens or none. Does not nest: inside
  /// another transaction it throws IllegalStateException, for the account there may be another one.
  public <T> T in(AccountId account, Function<Connection, T> work) {
    return begin(connection -> {
      set(connection, ACCOUNT, account.toString());
      return work.apply(connection);
    });
  }

  /// Like {@link #in(AccountId, Function)}, for work that asks repositories only.
  public <T> T in(AccountId account, Supplier<T> work) {
    return in(account, _ -> work.get());
  }

  /// Like {@link #in(AccountId, Function)}, for work without an answer.
  public void run(AccountId account, Runnable work) {
    in(
        account,
        _ -> {
          work.run();
          return true;
        });
  }

  /// Like {@link #in(AccountId, Supplier)}, for work that reads several times and must see one
  /// moment: commits of others in between are not seen.
  public <T> T atOnce(AccountId account, Supplier<T> work) {
    return begin(connection -> {
      execute(connection, "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ");
      set(connection, ACCOUNT, account.toString());
      return work.get();
    });
  }

  /// Like {@link #in(AccountId, Supplier)}, for an operator who acts on an account that is not
  /// theirs.
  public <T> T asOperator(UserId operator, AccountId account, Supplier<T> work) {
    return in(
        account,
        connection -> {
          set(connection, OPERATOR, operator.toString());
          return work.get();
        });
  }

  /// Like {@link #across}, for an operator: what is the staff's alone answers too.
  public <T> T asOperator(UserId operator, Supplier<T> work) {
    return across(connection -> {
      set(connection, OPERATOR, operator.toString());
      return work.get();
    });
  }

  /// Runs `work` within the open transaction and takes back all that it did; what it throws is
  /// thrown, and the transaction goes on for whoever catches it.
  public <T> T rehearse(Supplier<T> work) {
    var connection =
        transactions
            .findTransactionStatus()
            .map(status -> (Connection) status.getConnection())
            .orElseThrow(() -> new IllegalStateException("no transaction is open"));
    try {
      var before = connection.setSavepoint();
      try {
        return work.get();
      } finally {
        connection.rollback(before);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("a rehearsal could not be taken back", e);
    }
  }

  /// Runs `work` in a transaction without an account: only tables that no tenant owns and the named
  /// look-ups answer in it, even where somebody left an account at the connection.
  public <T> T across(Function<Connection, T> work) {
    return begin(connection -> {
      set(connection, ACCOUNT, "");
      return work.apply(connection);
    });
  }

  private <T> T begin(Function<Connection, T> work) {
    if (transactions.findTransactionStatus().isPresent()) {
      throw new IllegalStateException("a transaction is open already");
    }
    if (pulse.isGone()) throw away();
    return transactions.executeWrite(status -> work.apply(status.getConnection()));
  }

  /// What the pool would say after a wait in vain.
  private static RuntimeException away() {
    var words = "the database is away";
    return new CannotCreateTransactionException(words, new SQLTransientConnectionException(words));
  }

  private static void execute(Connection connection, String sql) {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException("the transaction could not be prepared", e);
    }
  }

  private static void set(Connection connection, String name, String value) {
    try (var statement = connection.prepareStatement("SELECT set_config(?, ?, true)")) {
      statement.setString(1, name);
      statement.setString(2, value);
      statement.execute();
    } catch (SQLException e) {
      throw new IllegalStateException("the account could not be told to the database", e);
    }
  }
}
