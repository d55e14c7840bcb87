package fm.podwright.publisher.site;

import static fm.podwright.publisher.fixture.Studio.sound;
import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.core.site.MappingPaths;
import fm.podwright.domain.site.OldPath;
import fm.podwright.publisher.fixture.Listener;
import fm.podwright.publisher.fixture.Running;
import fm.podwright.publisher.fixture.Studio;
import fm.podwright.publisher.fixture.Until;
import java.util.List;
import org.junit.jupiter.api.Test;

class OldPathsTest {
  private static final String HOST = "first.localhost";

  @Test
  void paths_of_a_former_site_lead_to_where_things_are_now_and_cover_nothing() {
    try (var studio = Studio.fresh()) {
      var account = studio.account();
      var show = studio.show(account, "first");
      studio.published(account, show, "Why tests", sound(1000, 1));
      try (var publisher = Running.over(studio)) {
        var listener = publisher.listener();
        assertThat(listener.get(HOST, "/2019/why-tests.html").status()).isEqualTo(404);

        studio
            .get(MappingPaths.class)
            .add(
                account,
                show.id(),
                List.of(
                    new OldPath("/2019/why-tests.html", false, "/episodes/why-tests"),
                    new OldPath("/?p=12", false, "/episodes/why-tests"),
                    new OldPath("/podcast/feed", false, "/feed.xml"),
                    new OldPath("/blog/", true, "https://blog.example.com/"),
                    new OldPath("/about", false, "https://elsewhere.example.com/")));
        Until.fits(() -> listener.get(HOST, "/podcast/feed").status(), it -> it == 301);

        assertThat(location(listener, "/2019/why-tests.html?utm=x"))
            .isEqualTo("http://first.localhost:8081/episodes/why-tests");
        assertThat(location(listener, "/?p=12"))
            .isEqualTo("http://first.localhost:8081/episodes/why-tests");
        assertThat(location(listener, "/podcast/feed/"))
            .isEqualTo("http://first.localhost:8081/feed.xml");
        assertThat(location(listener, "/blog/2019/a")).isEqualTo("https://blog.example.com/");
        assertThat(listener.get(HOST, "/about").status()).isEqualTo(200);
        assertThat(listener.get(HOST, "/?p=13").status()).isEqualTo(200);
        assertThat(listener.get(HOST, "/nothing").status()).isEqualTo(404);
      }
    }
  }

  private static String location(Listener listener, String path) {
    var answer = listener.get(HOST, path);
    assertThat(answer.status()).as(path).isEqualTo(301);
    return answer.header("location").orElse("");
  }
}
