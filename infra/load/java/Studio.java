import fm.podwright.core.feed.Copying;
import fm.podwright.core.feed.Gate;
import fm.podwright.core.feed.Outcome;
import fm.podwright.core.feed.Publishing;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.feed.Intent;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.context.ApplicationContext;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Publishes the drafts of the show `load`, by the code that the dashboard runs.
final class Studio implements AutoCloseable {
  private final ApplicationContext context;
  private final AccountId account;
  private final ShowId show;
  private final List<EpisodeId> drafts = new ArrayList<>();
  private int next;

  Studio() throws SQLException {
    var url = System.getenv("PODWRIGHT_DATABASE_URL");
    var password = System.getenv("PODWRIGHT_DATABASE_PASSWORD");
    try (var connection = DriverManager.getConnection(url, "postgres", password)) {
      account = AccountId.of(value(connection, "SELECT account_id FROM show WHERE slug = 'load'"));
      show = ShowId.of(value(connection, "SELECT id FROM show WHERE slug = 'load'"));
      try (var statement = connection.createStatement();
          var rows =
              statement.executeQuery(
                  "SELECT id FROM episode WHERE status = 'draft' ORDER BY slug")) {
        while (rows.next()) drafts.add(EpisodeId.of(rows.getString(1)));
      }
    }
    context =
        ApplicationContext.builder()
            .deduceEnvironment(false)
            .properties(
                Map.of(
                    "datasources.default.url", url,
                    "datasources.default.username", "podwright_app",
                    "datasources.default.password", password,
                    "datasources.default.driver-class-name", "org.postgresql.Driver",
                    "datasources.default.dialect", "POSTGRES",
                    "podwright.dashboard-url", "http://localhost:8080",
                    "podwright.sites-url", "http://{show}.localhost:8081"))
            .start();
    drafts.forEach(this::prepare);
  }

  /// There are no bytes that chapters could be written into: the audio goes out as it is.
  private void prepare(EpisodeId draft) {
    var copying = context.getBean(Copying.class);
    context
        .getBean(Tenancy.class)
        .run(
            account,
            () ->
                copying
                    .wanted(account, draft)
                    .ifPresent(plan -> copying.keep(account, draft, plan, plan.source())));
  }

  /// Publishes the next draft; its GUID, after the commit.
  String publish() {
    var outcome =
        context.getBean(Publishing.class).publish(account, drafts.get(next++), Optional.empty());
    if (outcome instanceof Outcome.Done(var episode, _))
      return episode.guid().orElseThrow().value();
    throw new IllegalStateException(outcome.toString());
  }

  /// Sends a change that changes nothing through the gate.
  void pass() {
    context.getBean(Gate.class).change(account, show, Intent.keepItems(), () -> show);
  }

  private static String value(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
