package fm.podwright.dashboard;

import fm.podwright.core.account.Purpose;
import fm.podwright.core.account.SignIn;
import fm.podwright.core.account.SignIns;
import fm.podwright.core.account.Tokens;
import fm.podwright.core.database.Migration;
import fm.podwright.core.database.Passwords;
import fm.podwright.core.process.RunningService;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.account.EmailAddress;
import fm.podwright.domain.account.Role;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.testkit.Database;
import fm.podwright.testkit.FreePorts;
import fm.podwright.testkit.RealPostgres;
import fm.podwright.testkit.RealS3;
import fm.podwright.testkit.SettableClock;
import fm.podwright.testkit.Settings;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The whole dashboard on a free port with a database of its own, and what tests ask of it.
public record RunningDashboard(RunningService service, Database database, String origin)
    implements AutoCloseable {
  /// The password of everybody.
  public static final String PASSWORD = "a quiet harbour at dawn";

  private static final Passwords PASSWORDS =
      new Passwords(Database.PASSWORD, Database.PASSWORD, Database.PASSWORD);

  public static RunningDashboard start() {
    return start(Map.of());
  }

  public static RunningDashboard start(Map<String, Object> more) {
    return over(RealPostgres.migrated(RunningDashboard::migrate), more);
  }

  /// Another dashboard on the same database.
  public RunningDashboard beside(Map<String, Object> more) {
    return over(database, more);
  }

  private static RunningDashboard over(Database database, Map<String, Object> more) {
    var port = FreePorts.one();
    var origin = "http://localhost:" + port;
    var settings = Settings.of(database, RealS3.fresh(), "podwright_app");
    settings.put("podwright.dashboard-port", port);
    settings.put("podwright.dashboard-url", origin);
    settings.putAll(more);
    return new RunningDashboard(Dashboard.start(settings, Map.of()), database, origin);
  }

  public <T> T bean(Class<T> type) {
    return service.context().getBean(type);
  }

  public void pass(Duration duration) {
    bean(SettableClock.class).advance(duration);
  }

  /// A browser that nobody has signed in with.
  public Browser browser() {
    return new Browser(origin);
  }

  /// A browser with another one's cookies.
  public Browser browser(Browser other) {
    var browser = browser();
    browser.cookies().putAll(other.cookies());
    return browser;
  }

  /// Somebody who has signed up and followed the link, signed in.
  public Browser owner(String email) {
    var browser = browser();
    browser.post("/sign-up", Map.of("name", "Ada", "email", email, "password", PASSWORD));
    var user = signIns(email).getFirst().member().user().value();
    browser.post(
        "/verification/" + mint(email, Purpose.VERIFICATION, user), Map.of("password", PASSWORD));
    return browser;
  }

  /// Somebody who has followed an invitation to the owner's account.
  public Browser member(Browser owner, String ownersEmail, String email, Role role) {
    owner.post("/members/invitations", Map.of("email", email, "role", role.code()));
    var browser = browser();
    browser.post(
        "/invitations/" + invitation(ownersEmail, email),
        Map.of("name", "Ben", "password", PASSWORD));
    return browser;
  }

  /// The link's token of the newest invitation.
  public String invitation(String ownersEmail, String email) {
    var id = value("SELECT id FROM invitation WHERE email = '%s'".formatted(email));
    return mint(ownersEmail, Purpose.INVITATION, UUID.fromString(id));
  }

  /// A token as the worker makes it for a mail.
  public String mint(String email, Purpose purpose, UUID subject) {
    var account = account(email);
    return bean(Tenancy.class)
        .in(
            account,
            () -> bean(Tokens.class).mint(account, purpose, subject, Duration.ofMinutes(30)));
  }

  public AccountId account(String email) {
    return signIns(email).getFirst().member().account();
  }

  public List<SignIn> signIns(String email) {
    return bean(Tenancy.class).across(_ -> bean(SignIns.class).of(new EmailAddress(email)));
  }

  /// The first column of the first row, as the superuser sees it.
  public String value(String sql) {
    try (var connection = database.connect(Database.SUPERUSER);
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      return rows.next() ? String.valueOf(rows.getString(1)) : "";
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Ends all connections to the database and lets none begin.
  public void stopDatabase() {
    elsewhere("ALTER DATABASE %s ALLOW_CONNECTIONS false".formatted(database.name()));
    elsewhere(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '%s'"
            .formatted(database.name()));
  }

  /// Lets connections begin again.
  public void startDatabase() {
    elsewhere("ALTER DATABASE %s ALLOW_CONNECTIONS true".formatted(database.name()));
  }

  private void elsewhere(String sql) {
    var postgres = new Database(database.url().replace(database.name(), "postgres"));
    try (var connection = postgres.connect(Database.SUPERUSER);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  static void migrate(Database empty) throws SQLException {
    new Migration(empty.url(), PASSWORDS, InstantSource.system())
        .prepare(Database.SUPERUSER, Database.PASSWORD);
  }

  @Override
  public void close() {
    service.close();
  }
}
