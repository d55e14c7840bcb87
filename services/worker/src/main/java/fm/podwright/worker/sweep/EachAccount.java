package fm.podwright.worker.sweep;

import fm.podwright.core.tenancy.CrossTenant;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/// Visits all accounts; one that fails keeps no other from its turn.
@CrossTenant("a sweep visits every account, each in a transaction of its own")
@Singleton
public class EachAccount {
  private static final Logger log = LoggerFactory.getLogger(EachAccount.class);

  private final Tenancy tenancy;

  EachAccount(Tenancy tenancy) {
    this.tenancy = tenancy;
  }

  /// Does `work` for one account after the other.
  public void visit(Consumer<AccountId> work) {
    tenancy.across(EachAccount::accounts).forEach(account -> visit(account, work));
  }

  private static void visit(AccountId account, Consumer<AccountId> work) {
    try (var _ = MDC.putCloseable("account", account.toString())) {
      work.accept(account);
    } catch (RuntimeException e) {
      log.atWarn().addKeyValue("kind", e.getClass().getSimpleName()).log("a sweep failed");
    }
  }

  private static List<AccountId> accounts(Connection connection) {
    var accounts = new ArrayList<AccountId>();
    try (var query = connection.prepareStatement("SELECT account_id FROM accounts_to_sweep()");
        var rows = query.executeQuery()) {
      while (rows.next()) accounts.add(new AccountId(rows.getObject(1, UUID.class)));
    } catch (SQLException e) {
      throw new IllegalStateException("the accounts could not be listed", e);
    }
    return accounts;
  }
}
