package fm.podwright.core.download;

import fm.podwright.core.tenancy.CrossTenant;
import fm.podwright.core.tenancy.Tenancy;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.function.Function;

/// Stores hits of many accounts at once.
@Singleton
@CrossTenant("one statement ships the hits of all accounts; the role that does it reads none")
public class Hits {
  private static final String INSERT =
      """
      INSERT INTO hit (account_id, id, at, show_id, episode_id, media_id, listener, user_agent, method, status,
        first_byte, bytes)
      SELECT * FROM unnest(?::uuid[], ?::uuid[], ?::timestamptz[], ?::uuid[], ?::uuid[], ?::uuid[], ?::text[],
        ?::text[], ?::text[], ?::integer[], ?::bigint[], ?::bigint[])
      ON CONFLICT DO NOTHING
      """;

  private final Tenancy tenancy;

  Hits(Tenancy tenancy) {
    this.tenancy = tenancy;
  }

  /// Stores them in a transaction of its own; one that is stored already stays as it is. How many
  /// were new.
  public int add(List<LoggedHit> hits) {
    return tenancy.across(connection -> insert(connection, hits));
  }

  private static int insert(Connection connection, List<LoggedHit> hits) {
    try (var insert = connection.prepareStatement(INSERT)) {
      var columns = new Columns(connection, hits);
      insert.setArray(1, columns.of("uuid", it -> it.account().value()));
      insert.setArray(2, columns.of("uuid", LoggedHit::id));
      insert.setArray(3, columns.of("timestamptz", it -> Timestamp.from(it.hit().at())));
      insert.setArray(4, columns.of("uuid", it -> it.show().value()));
      insert.setArray(5, columns.of("uuid", it -> it.hit().episode().value()));
      insert.setArray(6, columns.of("uuid", it -> it.hit().media().value()));
      insert.setArray(7, columns.of("text", it -> it.hit().listener()));
      insert.setArray(8, columns.of("text", it -> it.hit().userAgent()));
      insert.setArray(9, columns.of("text", it -> it.hit().method()));
      insert.setArray(10, columns.of("integer", it -> it.hit().status()));
      insert.setArray(11, columns.of("bigint", it -> it.hit().first()));
      insert.setArray(12, columns.of("bigint", it -> it.hit().bytes()));
      return insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("hits were not stored", e);
    }
  }

  /// Hits turned into columns.
  private record Columns(Connection connection, List<LoggedHit> hits) {
    java.sql.Array of(String type, Function<LoggedHit, Object> value) throws SQLException {
      return connection.createArrayOf(type, hits.stream().map(value).toArray());
    }
  }
}
