package fm.podwright.core.download;

import fm.podwright.domain.download.Hit;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.media.MediaId;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/// Reads hits back, listener by listener: a day of a million hits takes no more memory than its
/// busiest listener. Hits that differ in nothing but their time count once by any rule and are read
/// once.
@Singleton
public class DaysOfHits {
  private static final int FETCH = 1000;
  private static final String HITS =
      """
      SELECT min(at) AS at, show_id, episode_id, listener, user_agent, media_id, method, status, first_byte, bytes
      FROM hit WHERE account_id = ? AND at >= ? AND at < ?
      GROUP BY show_id, episode_id, listener, user_agent, media_id, method, status, first_byte, bytes
      ORDER BY show_id, episode_id, listener, user_agent
      """;

  /// Hands each listener's hits of a day of UTC to `listeners`, in the account's open transaction.
  public void read(
      AccountId account, LocalDate day, Connection open, Consumer<ListenerHits> listeners) {
    try (var query = open.prepareStatement(HITS)) {
      query.setFetchSize(FETCH);
      query.setObject(1, account.value());
      query.setObject(2, day.atStartOfDay().atOffset(ZoneOffset.UTC));
      query.setObject(3, day.plusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC));
      try (var rows = query.executeQuery()) {
        split(rows, listeners);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("hits were not read", e);
    }
  }

  private record Row(ShowId show, Hit hit) {
    static Row of(ResultSet rows) throws SQLException {
      var hit =
          new Hit(
              rows.getObject("at", OffsetDateTime.class).toInstant(),
              new EpisodeId(rows.getObject("episode_id", UUID.class)),
              new MediaId(rows.getObject("media_id", UUID.class)),
              rows.getString("listener"),
              rows.getString("user_agent"),
              rows.getString("method"),
              rows.getInt("status"),
              rows.getLong("first_byte"),
              rows.getLong("bytes"));
      return new Row(new ShowId(rows.getObject("show_id", UUID.class)), hit);
    }

    boolean isOfSameListener(Row other) {
      return show.equals(other.show)
          && hit.episode().equals(other.hit.episode())
          && hit.listener().equals(other.hit.listener())
          && hit.userAgent().equals(other.hit.userAgent());
    }
  }

  private static void split(ResultSet rows, Consumer<ListenerHits> listeners) throws SQLException {
    var group = new ArrayList<Row>();
    while (rows.next()) {
      var row = Row.of(rows);
      if (!group.isEmpty() && !group.getFirst().isOfSameListener(row)) {
        listeners.accept(hits(group));
        group.clear();
      }
      group.add(row);
    }
    if (!group.isEmpty()) listeners.accept(hits(group));
  }

  private static ListenerHits hits(List<Row> group) {
    return new ListenerHits(group.getFirst().show(), group.stream().map(Row::hit).toList());
  }
}
