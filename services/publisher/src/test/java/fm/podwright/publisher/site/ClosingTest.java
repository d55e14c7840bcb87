package fm.podwright.publisher.site;

import static fm.podwright.publisher.fixture.Studio.sound;
import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.core.feed.MovingAway;
import fm.podwright.core.show.ClosingShows;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.site.Departure;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.publisher.fixture.Listener;
import fm.podwright.publisher.fixture.Listener.Answer;
import fm.podwright.publisher.fixture.Running;
import fm.podwright.publisher.fixture.Studio;
import fm.podwright.publisher.fixture.Until;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What listeners get of a show that nobody pays for any more, and of one that has moved.
class ClosingTest {
  private static final String HOST = "first.localhost";
  private static final String NEW_FEED = "https://elsewhere.example.com/feed.xml";
  private static final String NEW_HOME = "https://elsewhere.example.com/";
  private static final Map<String, Object> BILLED = Map.of("podwright.billing.enabled", true);

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
    episode = studio.published(account, show, "Old news", sound(1000, 1));
    publisher = Running.over(studio, BILLED);
    listener = publisher.listener();
  }

  @AfterEach
  void end() {
    publisher.close();
    studio.close();
  }

  @Test
  void a_closed_account_is_gone_and_is_back_as_it_was_once_it_pays() {
    var before = get("/feed.xml");
    var audio = audio(before);

    close("now()");

    assertThat(Until.fits(() -> get("/feed.xml"), it -> it.status() == 410).header("location"))
        .isEmpty();
    for (var path : new String[] {"/", "/episodes/old-news", "/feed.json", "/search?q=a", audio}) {
      assertThat(get(path).status()).as(path).isEqualTo(410);
    }
    assertThat(get("/").text()).contains("This podcast is not here any more");

    close("NULL");

    var after = Until.fits(() -> get("/feed.xml"), it -> it.status() == 200);
    assertThat(after.body()).isEqualTo(before.body());
    assertThat(get("/episodes/old-news").status()).isEqualTo(200);
    assertThat(get(audio).status()).isEqualTo(200);
  }

  @Test
  void an_account_that_closes_later_is_served_until_then() {
    close("now() + interval '1 hour'");

    assertThat(get("/feed.xml").status()).isEqualTo(200);
    assertThat(get("/").status()).isEqualTo(200);
  }

  @Test
  void a_feed_that_moved_says_so_in_both_ways_and_the_site_stays() {
    move(Optional.of(URI.create(NEW_HOME)));

    var feed = Until.fits(() -> get("/feed.xml"), it -> it.status() == 301);

    assertThat(feed.header("location")).hasValue(NEW_FEED);
    assertThat(feed.text())
        .contains("<itunes:new-feed-url>" + NEW_FEED + "</itunes:new-feed-url>")
        .contains(episode.id().toString());
    assertThat(get("/feed.json").header("location")).hasValue(NEW_FEED);
    assertThat(get("/").status()).isEqualTo(200);

    studio.get(MovingAway.class).stay(account, show.id());

    var back = Until.fits(() -> get("/feed.xml"), it -> it.status() == 200);
    assertThat(back.text()).doesNotContain("new-feed-url");
  }

  @Test
  void the_feed_of_a_closed_account_leads_to_where_it_moved_for_ever() {
    move(Optional.of(URI.create(NEW_HOME)));
    close("now() - interval '3 years'");

    var feed = Until.fits(() -> get("/feed.xml"), it -> it.body().length == 0);

    assertThat(feed.status()).isEqualTo(301);
    assertThat(feed.header("location")).hasValue(NEW_FEED);
    assertThat(get("/feed.json").header("location")).hasValue(NEW_FEED);
    assertThat(get("/episodes/old-news").status()).isEqualTo(302);
    assertThat(get("/episodes/old-news").header("location")).hasValue(NEW_HOME);
  }

  @Test
  void without_a_new_site_the_pages_of_a_closed_account_are_gone() {
    move(Optional.empty());
    close("now()");

    Until.fits(() -> get("/"), it -> it.status() == 410);
    assertThat(get("/feed.xml").header("location")).hasValue(NEW_FEED);
  }

  @Test
  void where_nobody_pays_nothing_closes() {
    close("now()");
    try (var unbilled = Running.over(studio)) {
      assertThat(unbilled.listener().get(HOST, "/feed.xml").status()).isEqualTo(200);
    }
  }

  private void move(Optional<URI> home) {
    var departure = new Departure(URI.create(NEW_FEED), home);
    studio.get(MovingAway.class).move(account, show.id(), departure);
  }

  private void close(String at) {
    studio.sql("UPDATE account SET closes_at = %s WHERE account_id = '%s'".formatted(at, account));
    studio.get(ClosingShows.class).tell(account);
  }

  private static String audio(Answer feed) {
    var text = feed.text();
    var begin = text.indexOf("/media/");
    return text.substring(begin, text.indexOf('"', begin));
  }

  private Answer get(String path) {
    return listener.get(HOST, path);
  }
}
