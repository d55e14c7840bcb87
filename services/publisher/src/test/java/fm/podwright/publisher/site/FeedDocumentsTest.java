package fm.podwright.publisher.site;

import static fm.podwright.publisher.fixture.Studio.sound;
import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.core.feed.MovingAway;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.site.Departure;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.publisher.fixture.Listener.Answer;
import fm.podwright.publisher.fixture.Running;
import fm.podwright.publisher.fixture.Studio;
import fm.podwright.publisher.fixture.Until;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The documents of a feed beside the feed itself.
class FeedDocumentsTest {
  private static final byte[] SOUND = sound(20_000, 9);
  private Studio studio;
  private Running publisher;
  private AccountId account;
  private Show show;

  @BeforeEach
  void a_show_whose_first_archive_page_is_full() {
    studio = Studio.fresh();
    account = studio.account();
    show = studio.show(account, "first");
    studio.host(account, show, "other.example.com");
    studio.published(account, show, "The fiftieth", SOUND);
    studio.sql("UPDATE episode_address SET place = 50");
    publisher = Running.over(studio);
  }

  @AfterEach
  void end() {
    publisher.close();
    studio.close();
  }

  @Test
  void an_archive_page_is_the_same_on_every_host_whatever_comes_out_later() {
    var page = get("/feed.xml?page=1");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text()).contains("<fh:archive/>", "The fiftieth");
    assertThat(page.header("content-type")).contains("application/rss+xml; charset=utf-8");
    assertThat(page.header("link").orElseThrow()).contains("/feed.xml?page=1>; rel=\"self\"");

    studio.published(account, show, "The next", SOUND);
    Until.fits(() -> get("/feed.xml").text(), it -> it.contains("The next"));

    var etag = page.header("etag").orElseThrow();
    var again =
        publisher.listener().get("other.example.com", "/feed.xml?page=1", "If-None-Match: " + etag);
    assertThat(again.status()).isEqualTo(304);
    assertThat(get("/feed.xml?page=1").body()).isEqualTo(page.body());
  }

  @Test
  void of_a_feed_that_has_moved_the_archive_has_too() {
    var to = URI.create("https://elsewhere.example.com/feed.xml");
    studio.get(MovingAway.class).move(account, show.id(), new Departure(to, Optional.empty()));

    var page = Until.fits(() -> get("/feed.xml?page=1"), it -> it.status() == 301);

    assertThat(page.header("location")).hasValue(to.toString());
    assertThat(page.text()).contains("The fiftieth");
    assertThat(get("/feed.xml?page=2").status()).isEqualTo(404);
  }

  @Test
  void a_page_that_is_not_out_is_not_found_and_other_queries_are_the_feed() {
    assertThat(get("/feed.xml?page=2").status()).isEqualTo(404);
    assertThat(get("/feed.xml?page=0").text()).isEqualTo(get("/feed.xml").text());
  }

  @Test
  void the_json_feed_is_found_from_every_page_and_read_from_everywhere() {
    assertThat(get("/").text()).contains("type=\"application/feed+json\"", "href=\"/feed.json\"");

    var json = get("/feed.json");

    assertThat(json.status()).isEqualTo(200);
    assertThat(json.header("content-type")).contains("application/feed+json; charset=utf-8");
    assertThat(json.header("access-control-allow-origin")).contains("*");
    assertThat(json.text()).contains("https://jsonfeed.org/version/1.1", "The fiftieth");
    var etag = json.header("etag").orElseThrow();
    assertThat(
            publisher
                .listener()
                .get("other.example.com", "/feed.json", "If-None-Match: " + etag)
                .status())
        .isEqualTo(304);
  }

  private Answer get(String path) {
    return publisher.listener().get("first.localhost", path);
  }
}
