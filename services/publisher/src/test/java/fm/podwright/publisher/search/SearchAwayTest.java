package fm.podwright.publisher.search;

import static fm.podwright.publisher.fixture.Studio.sound;
import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.publisher.fixture.Running;
import fm.podwright.publisher.fixture.Studio;
import fm.podwright.publisher.fixture.Until;
import org.junit.jupiter.api.Test;

class SearchAwayTest {
  private static final String HOST = "first.localhost";

  @Test
  void without_a_database_the_search_says_so_and_the_rest_of_the_site_lives() {
    try (var studio = Studio.fresh();
        var publisher = Running.over(studio)) {
      var listener = publisher.listener();
      var account = studio.account();
      var show = studio.show(account, "first");
      var episode = studio.published(account, show, "Why tests", sound(1000, 1));
      studio.transcribe(account, episode, "Ann: The words.\n\nBen: Indeed.");
      listener.get(HOST, "/");

      studio.stopDatabase();
      var search = listener.get(HOST, "/search?q=words");
      var page = listener.get(HOST, "/episodes/why-tests");
      var file = listener.get(HOST, "/episodes/why-tests/transcript.txt");

      assertThat(search.status()).isEqualTo(503);
      assertThat(search.header("retry-after")).isPresent();
      assertThat(search.text()).contains("Example Show", "cannot be reached right now");
      assertThat(listener.get(HOST, "/").status()).isEqualTo(200);
      assertThat(page.status()).as("without its transcript").isEqualTo(200);
      assertThat(page.text()).contains("Why tests").doesNotContain("The words.");
      assertThat(file.status()).isEqualTo(503);

      studio.startDatabase();

      Until.fits(
          () -> listener.get(HOST, "/episodes/why-tests").text(), it -> it.contains("The words."));
    }
  }
}
