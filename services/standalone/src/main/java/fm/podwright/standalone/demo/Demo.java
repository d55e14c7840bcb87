package fm.podwright.standalone.demo;

import fm.podwright.core.tenancy.CrossTenant;
import fm.podwright.core.tenancy.Tenancy;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;

/// An example to look around in: an account with a person of each role, and a show with a dozen
/// episodes that a few listeners have played.
@CrossTenant("an installation is empty only if it has no account at all")
public final class Demo {
  private final ApplicationContext dashboard;
  private final Consumer<String> say;

  /// Works with the dashboard's beans, while the worker and the publisher run, and says each step.
  public Demo(ApplicationContext dashboard, Consumer<String> say) {
    this.dashboard = dashboard;
    this.say = line -> say.accept("demo: " + line);
  }

  /// Fills the installation, unless it has an account already. `scratch` is an empty folder for
  /// sound on its way; the publisher answers at `bind` and `port`.
  public void fill(Path scratch, String bind, int port) throws IOException, InterruptedException {
    if (dashboard.getBean(Tenancy.class).across(Demo::hasAccount)) {
      say.accept("there is an account already, so nothing is added");
      return;
    }
    say.accept("an account with a person of each role");
    var owner = new People(dashboard).settle();
    say.accept("a show with artwork");
    var show = new Premiere(dashboard).open(owner.account());
    var published = new Season(dashboard, owner, show, say).air(scratch);
    say.accept("some listeners");
    new Audience(bind, port).listenTo(published);
    say.accept("sign in as %s with the password %s".formatted(People.OWNER, People.PASSWORD));
  }

  private static boolean hasAccount(Connection connection) {
    try (var query = connection.prepareStatement("SELECT FROM accounts_to_sweep() LIMIT 1");
        var rows = query.executeQuery()) {
      return rows.next();
    } catch (SQLException e) {
      throw new IllegalStateException("the accounts could not be listed", e);
    }
  }
}
