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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A publisher that hears of nothing, beside others whose feed has told listeners already.
class UnheardTest {
  private static final String HOST = "first.localhost";

  private Studio studio;
  private Running publisher;
  private Listener deaf;
  private AccountId account;
  private Show show;
  private Episode old;

  @BeforeEach
  void start() {
    studio = Studio.fresh();
    account = studio.account();
    show = studio.show(account, "first");
    old = studio.published(account, show, "Old news", sound(1000, 1));
    publisher = Running.over(studio);
    deaf = publisher.listener();
    deaf.get(HOST, "/feed.xml");
    publisher.service().context().getBean(Snapshots.class).close();
  }

  @AfterEach
  void end() {
    publisher.close();
    studio.close();
  }

  private int status(String path) {
    return deaf.get(HOST, path).status();
  }

  private Episode published(String title, int seed) {
    return studio.published(account, show, title, sound(1000, seed));
  }

  private String audio(Episode episode) {
    return deaf.get(HOST, "/feed.xml")
        .text()
        .replaceFirst("(?s).*(/media/[^\"]*" + episode.id() + "[^\"]*).*", "$1");
  }

  @Test
  void audio_is_found_that_was_not_heard_of() {
    var known = audio(old);
    var episode = published("New news", 2);
    assertThat(deaf.get(HOST, "/feed.xml").text()).doesNotContain("New news");

    var audio =
        known
            .replace(old.id().toString(), episode.id().toString())
            .replace(old.audio().orElseThrow().toString(), episode.audio().orElseThrow().toString())
            .replace("old-news", "new-news");

    assertThat(status(audio)).isEqualTo(200);
    assertThat(status(audio.replace(".mp3", ".ogg"))).isEqualTo(404);
    assertThat(deaf.get(HOST, "/feed.xml").text()).contains("New news");
  }

  @Test
  void pages_are_found_that_were_not_heard_of_and_what_apps_and_other_sites_ask_for() {
    assertThat(status("/episodes/second")).isEqualTo(404);
    published("Second", 2);
    assertThat(status("/episodes/second")).isEqualTo(200);
    assertThat(status("/episodes/second")).isEqualTo(200);

    published("Third", 3);
    assertThat(status("/embed/third")).isEqualTo(200);

    published("Fourth", 4);
    assertThat(status("/oembed?url=http://first.localhost:8081/episodes/fourth")).isEqualTo(200);

    published("Fifth", 5);
    assertThat(status("/episodes/fifth/card.jpg")).isEqualTo(200);
  }

  @Test
  void what_is_out_again_is_not_gone() {
    var withdrawn = studio.withdraw(account, old);
    assertThat(status("/episodes/none")).isEqualTo(404);
    assertThat(status("/episodes/old-news")).isEqualTo(410);

    studio.publish(account, withdrawn);

    assertThat(status("/episodes/old-news")).isEqualTo(200);
  }

  @Test
  void nothing_is_read_again_while_the_show_is_the_same() {
    for (var i = 0; i < 5; i++) assertThat(status("/none-" + i)).isEqualTo(404);

    var metrics =
        new Listener(publisher.service().managementPort()).get("localhost", "/prometheus");
    assertThat(metrics.text()).contains("podwright_publisher_read_seconds_count 1\n");
  }

  @Test
  void without_a_database_a_page_is_not_there_and_audio_is_to_be_had_later() {
    var audio = audio(old);
    studio.stopDatabase();
    Until.fits(
        () -> {
          publisher.service().context().getBean(Pulse.class).doubt();
          return publisher.service().context().getBean(Pulse.class).isGone();
        },
        it -> it);
    try {
      assertThat(status("/episodes/none")).isEqualTo(404);
      assertThat(status(audio)).isEqualTo(200);
      assertThat(status(audio.replace(".mp3", ".ogg"))).isEqualTo(503);
    } finally {
      studio.startDatabase();
    }
  }
}
