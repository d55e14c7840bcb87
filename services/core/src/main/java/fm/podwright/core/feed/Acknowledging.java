package fm.podwright.core.feed;

import fm.podwright.core.job.Announcements;
import fm.podwright.core.job.Channel;
import fm.podwright.core.tenancy.CrossTenant;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.domain.tenancy.Ids;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/// How a publisher says that it is there and what it serves.
@Singleton
@CrossTenant("a publisher serves the shows of all accounts, and announces what it reads nowhere")
public class Acknowledging {
  private final String publisher;
  private final Tenancy tenancy;
  private final Announcements announcements;

  Acknowledging(Tenancy tenancy, Announcements announcements, Ids ids) {
    this.publisher = ids.next().toString();
    this.tenancy = tenancy;
    this.announcements = announcements;
  }

  /// A revision of a show that is served from now on.
  public record Served(AccountId account, ShowId show, long revision) {}

  /// Says that this publisher is there and serves all this. The time is the database's, like that
  /// of the changes: two machines need not agree on it.
  public void alive(List<Served> served) {
    tenancy.across(connection -> {
      say(new PublisherWord.Alive(publisher));
      if (!served.isEmpty()) serves(served, now(connection));
      return true;
    });
  }

  /// Says that this publisher ends.
  public void gone() {
    tenancy.across(_ -> {
      say(new PublisherWord.Gone(publisher));
      return true;
    });
  }

  private void serves(List<Served> served, Instant at) {
    for (var it : served) {
      say(new PublisherWord.Serves(publisher, it.account(), it.show(), it.revision(), at));
    }
  }

  private void say(PublisherWord word) {
    announcements.announce(Channel.PUBLISHER_SAID, word.payload());
  }

  private static Instant now(Connection connection) {
    try (var query = connection.prepareStatement("SELECT clock_timestamp()");
        var row = query.executeQuery()) {
      row.next();
      return row.getObject(1, OffsetDateTime.class).toInstant();
    } catch (SQLException e) {
      throw new IllegalStateException("the database tells no time", e);
    }
  }
}
