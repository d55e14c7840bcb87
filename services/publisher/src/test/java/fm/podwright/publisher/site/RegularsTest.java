package fm.podwright.publisher.site;

import static fm.podwright.publisher.fixture.Studio.sound;
import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.publisher.Route;
import fm.podwright.publisher.fixture.Running;
import fm.podwright.publisher.fixture.Studio;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RegularsTest {
  private static final String HOST = "first.localhost";

  @Test
  void a_publisher_that_starts_again_knows_who_was_asked_for() throws IOException {
    try (var studio = Studio.fresh()) {
      var account = studio.account();
      studio.published(account, studio.show(account, "first"), "Why tests", sound(1000, 1));
      var before = Running.over(studio);
      before.listener().get(HOST, "/about");
      before.listener().get("nobody.localhost", "/");
      before.close();
      var noted = before.spool().resolve("regulars.txt");
      assertThat(noted).hasContent(HOST);

      Files.write(noted, List.of("gone.localhost", "no host at all", HOST));
      try (var again = Running.over(studio, Map.of("podwright.spool", before.spool().toString()))) {
        var context = again.service().context();
        context.getBean(Regulars.class).serve(() -> true);

        var owner = context.getBean(HostBook.class).known(HOST).orElseThrow();
        var snapshot = context.getBean(Snapshots.class).ready(owner).orElseThrow();
        var library = context.getBean(Library.class);
        assertThat(library.known(snapshot, new Route.RssFeed())).isPresent();
        assertThat(library.known(snapshot, new Route.Home(1))).isPresent();
      }
    }
  }
}
