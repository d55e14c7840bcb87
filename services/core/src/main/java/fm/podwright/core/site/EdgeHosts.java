package fm.podwright.core.site;

import fm.podwright.core.tenancy.CrossTenant;
import fm.podwright.core.tenancy.Tenancy;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The hosts for which the edge must have certificates.
@Singleton
@CrossTenant("the edge answers for every account's hosts and knows no account")
public class EdgeHosts {
  private final Tenancy tenancy;

  EdgeHosts(Tenancy tenancy) {
    this.tenancy = tenancy;
  }

  /// A host at which a show answers; `own` if it is a podcaster's domain and none of the
  /// platform's.
  public record EdgeHost(String host, boolean own) {}

  /// All of them, by name.
  public List<EdgeHost> all() {
    return tenancy.across(EdgeHosts::read);
  }

  private static List<EdgeHost> read(Connection connection) {
    var hosts = new ArrayList<EdgeHost>();
    try (var query = connection.prepareStatement("SELECT host, own FROM edge_hosts()");
        var rows = query.executeQuery()) {
      while (rows.next()) hosts.add(new EdgeHost(rows.getString("host"), rows.getBoolean("own")));
    } catch (SQLException e) {
      throw new IllegalStateException("the edge's hosts cannot be listed", e);
    }
    return List.copyOf(hosts);
  }
}
