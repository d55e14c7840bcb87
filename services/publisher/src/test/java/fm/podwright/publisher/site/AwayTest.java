package fm.podwright.publisher.site;

import static fm.podwright.publisher.fixture.Studio.sound;
import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.core.database.Pulse;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.publisher.fixture.Listener;
import fm.podwright.publisher.fixture.Running;
import fm.podwright.publisher.fixture.Studio;
import fm.podwright.publisher.fixture.Until;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AwayTest {
  private static final String HOST = "first.localhost";
  private static final String WORDS = "/episodes/old-news/transcript.txt";
  private static final List<String> PATHS =
      List.of(
          "/",
          "/feed.xml",
          "/feed.json",
          "/episodes/old-news",
          "/about",
          "/sitemap.xml",
          "/robots.txt",
          "/manifest.webmanifest",
          "/opensearch.xml",
          "/embed/latest");

  private Studio studio;
  private Running publisher;
  private Listener listener;
  private AccountId account;
  private Show show;
  private Episode episode;

  @BeforeEach
  void start() {
    studio = Studio.fresh();
    account = studio.account();
    show = studio.show(account, "first");
    studio.show(account, "second");
    episode = studio.published(account, show, "Old news", sound(1000, 1));
    publisher = Running.over(studio);
    listener = publisher.listener();
  }

  @AfterEach
  void end() {
    publisher.close();
    studio.close();
  }

  private void takeDatabaseAway() {
    studio.stopDatabase();
    Until.fits(publisher.service().context().getBean(Pulse.class)::isGone, it -> it);
  }

  @Test
  void all_of_a_show_that_is_in_memory_is_answered_without_a_database_whoever_asks_first() {
    listener.get(HOST, "/feed.xml");

    takeDatabaseAway();
    try {
      for (var path : PATHS) {
        assertThat(listener.get(HOST, path).status()).as(path).isEqualTo(200);
      }
      assertThat(listener.get(HOST, "/nothing").status()).isEqualTo(404);
    } finally {
      studio.startDatabase();
    }
  }

  @Test
  void a_transcript_that_was_read_before_its_show_changed_is_still_to_be_had() {
    studio.transcribe(account, episode, "Ann: The words.\n\nBen: Indeed.");
    Until.fits(() -> listener.get(HOST, WORDS).text(), it -> it.contains("The words."));
    studio.retitle(account, episode, "Other news");
    Until.fits(() -> listener.get(HOST, "/feed.xml").text(), it -> it.contains("Other news"));

    takeDatabaseAway();
    try {
      var words = listener.get(HOST, WORDS);

      assertThat(words.status()).isEqualTo(200);
      assertThat(words.text()).contains("The words.");
    } finally {
      studio.startDatabase();
    }
  }

  @Test
  void nobody_waits_for_a_database_that_is_away_and_all_is_there_when_it_is_back() {
    listener.get(HOST, "/feed.xml");

    takeDatabaseAway();
    publisher.service().context().getBean(Snapshots.class).connected();
    var other = listener.get("second.localhost", "/");
    studio.startDatabase();
    studio.retitle(account, episode, "Newer news");

    assertThat(other.status()).isEqualTo(503);
    assertThat(other.header("retry-after")).isPresent();
    Until.fits(() -> listener.get("second.localhost", "/").status(), it -> it == 200);
    Until.fits(() -> listener.get(HOST, "/feed.xml").text(), it -> it.contains("Newer news"));
  }
}
