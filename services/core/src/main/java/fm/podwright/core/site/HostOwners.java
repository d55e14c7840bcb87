package fm.podwright.core.site;

import fm.podwright.core.tenancy.CrossTenant;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/// Whose show answers at a host.
@Singleton
@CrossTenant("a request names a host and nothing else: whose it is has to be found first")
public class HostOwners {
  private final Tenancy tenancy;

  HostOwners(Tenancy tenancy) {
    this.tenancy = tenancy;
  }

  /// A show and the account that it belongs to.
  public record HostOwner(AccountId account, ShowId show) {}

  /// The owner of exactly this host (lower case, without a port); empty if nobody has it.
  public Optional<HostOwner> find(String host) {
    return tenancy.across(connection -> look(connection, host));
  }

  private static Optional<HostOwner> look(Connection connection, String host) {
    try (var query = connection.prepareStatement("SELECT account_id, show_id FROM find_host(?)")) {
      query.setString(1, host);
      var rows = query.executeQuery();
      if (!rows.next()) return Optional.empty();
      var account = new AccountId(rows.getObject("account_id", UUID.class));
      return Optional.of(new HostOwner(account, new ShowId(rows.getObject("show_id", UUID.class))));
    } catch (SQLException e) {
      throw new IllegalStateException("hosts cannot be looked up", e);
    }
  }
}
