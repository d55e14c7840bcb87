package fm.podwright.standalone;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// The installation that a journey is played against: a standalone of its own, or one that runs
/// already and is empty, which `PODWRIGHT_JOURNEY_DASHBOARD`, `_SITES` (a port) and `_MAIL` name.
///
/// @param dashboard the dashboard's address
/// @param sites the port of every show's site
/// @param mail where its mail can be read
record Played(String dashboard, int sites, String mail, Optional<Child> child)
    implements AutoCloseable {

  static Played start(Path data) throws IOException, InterruptedException {
    var dashboard = setting("DASHBOARD");
    if (!dashboard.isEmpty()) {
      return new Played(
          dashboard, Integer.parseInt(setting("SITES")), setting("MAIL"), Optional.empty());
    }
    var child = Child.start(Child.settings(data));
    child.hear("ready");
    return new Played(
        "http://localhost:" + child.port("DASHBOARD"),
        child.port("PUBLISHER"),
        "http://localhost:" + child.port("MAIL"),
        Optional.of(child));
  }

  private static String setting(String name) {
    return System.getenv().getOrDefault("PODWRIGHT_JOURNEY_" + name, "");
  }

  @Override
  public void close() {
    child.ifPresent(Child::close);
  }
}
