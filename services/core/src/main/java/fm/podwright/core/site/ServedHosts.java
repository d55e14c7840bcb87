package fm.podwright.core.site;

import fm.podwright.core.tenancy.CrossTenant;
import fm.podwright.core.tenancy.Tenancy;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Every host at which any show answers: what the edge has certificates for.
@Singleton
@CrossTenant("the edge stands before the shows of all accounts")
public class ServedHosts {
  private static final int PAGE = 10_000;

  private final Tenancy tenancy;

  ServedHosts(Tenancy tenancy) {
    this.tenancy = tenancy;
  }

  /// All of them, lower case and without a port.
  public Set<String> all() {
    var all = new HashSet<String>();
    for (var page = after(""); !page.isEmpty(); page = after(page.getLast())) {
      all.addAll(page);
      if (page.size() < PAGE) break;
    }
    return all;
  }

  private List<String> after(String last) {
    return tenancy.across(connection -> page(connection, last));
  }

  private static List<String> page(Connection connection, String last) {
    try (var query = connection.prepareStatement("SELECT host FROM list_hosts(?, ?)")) {
      query.setString(1, last);
      query.setInt(2, PAGE);
      var rows = query.executeQuery();
      var page = new ArrayList<String>();
      while (rows.next()) page.add(rows.getString(1));
      return page;
    } catch (SQLException e) {
      throw new IllegalStateException("hosts cannot be listed", e);
    }
  }
}
