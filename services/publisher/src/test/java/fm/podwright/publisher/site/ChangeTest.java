package fm.podwright.publisher.site;

import static fm.podwright.publisher.fixture.Studio.sound;
import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.core.feed.Publishers;
import fm.podwright.core.feed.Spreading;
import fm.podwright.core.show.ShowChanges;
import fm.podwright.core.site.HostOwners.HostOwner;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.feed.Spread;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.publisher.fixture.Listener;
import fm.podwright.publisher.fixture.Listener.Answer;
import fm.podwright.publisher.fixture.Running;
import fm.podwright.publisher.fixture.Studio;
import fm.podwright.publisher.fixture.Until;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChangeTest {
  private static final String HOST = "first.localhost";
  private Studio studio;
  private Running publisher;
  private Listener listener;
  private AccountId account;
  private Show show;

  @BeforeEach
  void start() {
    studio = Studio.fresh();
    account = studio.account();
    show = studio.show(account, "first");
    studio.published(account, show, "Old news", sound(1000, 1));
    publisher = Running.over(studio);
    listener = publisher.listener();
  }

  @AfterEach
  void end() {
    publisher.close();
    studio.close();
  }

  private Answer feed(String... headers) {
    return listener.get(HOST, "/feed.xml", headers);
  }

  @Test
  void what_is_published_is_in_the_feed_at_once_and_on_the_pages() {
    var before = feed();
    listener.get(HOST, "/");

    var episode = studio.published(account, show, "New news", sound(1000, 2));

    var after = Until.fits(this::feed, it -> it.text().contains("New news"));
    assertThat(after.header("etag")).isNotEqualTo(before.header("etag"));
    assertThat(after.text()).contains(episode.id().toString());
    assertThat(listener.get(HOST, "/").text()).contains("New news");
    assertThat(listener.get(HOST, "/episodes/new-news").text()).contains("data-peaks=\"AQID\"");
  }

  @Test
  void two_changes_within_a_second_are_two_for_whoever_asks_by_etag_or_by_date() {
    var episode = studio.published(account, show, "Title", sound(1000, 3));
    var first = Until.fits(this::feed, it -> it.text().contains("<title>Title"));
    episode = studio.retitle(account, episode, "Second title");
    var second = Until.fits(this::feed, it -> it.text().contains("Second title"));
    studio.retitle(account, episode, "Third title");
    var third = Until.fits(this::feed, it -> it.text().contains("Third title"));

    assertThat(second.header("etag")).isNotEqualTo(first.header("etag"));
    assertThat(third.header("etag")).isNotEqualTo(second.header("etag"));
    assertThat(third.header("last-modified")).isNotEqualTo(second.header("last-modified"));
    var since = "If-Modified-Since: " + second.header("last-modified").orElseThrow();
    assertThat(feed(since).status()).isEqualTo(200);
    assertThat(feed("If-None-Match: " + second.header("etag").orElseThrow()).status())
        .isEqualTo(200);
  }

  @Test
  void every_publisher_says_from_when_on_it_serves_what_was_published() {
    try (var second = Running.over(studio)) {
      var publishers = studio.get(Publishers.class);
      feed();
      Until.fits(publishers::live, it -> it.size() == 2);

      var episode = studio.published(account, show, "Everywhere", sound(1000, 7));

      var spread =
          Until.fits(
              () -> spread(episode), it -> it.isPresent() && it.get().publishers().size() == 2);
      assertThat(spread.orElseThrow().isSettled()).isTrue();
      assertThat(feed().text()).contains("Everywhere");
      assertThat(second.listener().get(HOST, "/feed.xml").text()).contains("Everywhere");
    }
    Until.fits(studio.get(Publishers.class)::live, it -> it.size() == 1);
  }

  private Optional<Spread> spread(Episode episode) {
    return studio
        .get(Tenancy.class)
        .in(account, () -> studio.get(Spreading.class).of(account, episode.id()));
  }

  @Test
  void a_change_that_the_feed_does_not_show_changes_none_of_its_validators() {
    studio.retitle(account, studio.published(account, show, "New", sound(1000, 8)), "Newer");
    var before = Until.fits(this::feed, it -> it.text().contains("Newer"));
    studio
        .get(Tenancy.class)
        .in(account, () -> studio.get(ShowChanges.class).announce(account, show.id()));
    var snapshots = publisher.service().context().getBean(Snapshots.class);
    var owner = new HostOwner(account, show.id());
    Until.fits(() -> snapshots.find(owner).feed().show().revision(), it -> it == revision());

    assertThat(feed().header("etag")).isEqualTo(before.header("etag"));
    assertThat(feed().header("last-modified")).isEqualTo(before.header("last-modified"));
  }

  private long revision() {
    return Long.parseLong(
        studio.rows("SELECT revision FROM show WHERE id = '%s'".formatted(show.id())).getFirst());
  }

  @Test
  void nothing_is_another_after_a_restart() {
    var before = feed();
    var packed = feed("Accept-Encoding: gzip");
    var page = listener.get(HOST, "/");
    publisher.close();
    publisher = Running.over(studio);
    listener = publisher.listener();

    assertThat(feed().header("etag")).isEqualTo(before.header("etag"));
    assertThat(feed().header("last-modified")).isEqualTo(before.header("last-modified"));
    assertThat(feed().body()).isEqualTo(before.body());
    assertThat(feed("Accept-Encoding: gzip").header("etag")).isEqualTo(packed.header("etag"));
    assertThat(listener.get(HOST, "/").header("etag")).isEqualTo(page.header("etag"));
  }

  @Test
  void a_draft_that_is_written_changes_nothing() {
    var before = feed();
    studio.draft(account, show, "Not yet", sound(1000, 4));
    publisher.service().context().getBean(Snapshots.class).connected();

    assertThat(feed("If-None-Match: " + before.header("etag").orElseThrow()).status())
        .isEqualTo(304);
  }

  @Test
  void without_a_database_the_last_good_answer_is_served() {
    var before = feed();
    var page = listener.get(HOST, "/");
    studio.stopDatabase();
    try {
      publisher.service().context().getBean(Snapshots.class).connected();

      assertThat(feed().body()).isEqualTo(before.body());
      assertThat(listener.get(HOST, "/").body()).isEqualTo(page.body());
      assertThat(listener.get(HOST, "/about").status()).isEqualTo(200);
      assertThat(listener.get(HOST, "/episodes/old-news").status()).isEqualTo(200);
      assertThat(listener.get(HOST, audio()).status()).isEqualTo(200);
      var unknown = listener.get("nobody.localhost", "/");
      assertThat(unknown.status()).isEqualTo(503);
      assertThat(unknown.header("retry-after")).isPresent();
      assertThat(unknown.text()).contains("Back in a moment").doesNotContain("Exception");
    } finally {
      studio.startDatabase();
    }
    studio.published(account, show, "Back again", sound(1000, 5));
    Until.fits(this::feed, it -> it.text().contains("Back again"));
    Until.fits(() -> listener.get("nobody.localhost", "/").status(), it -> it == 421);
  }

  private String audio() {
    var text = feed().text();
    var start = text.indexOf("/media/");
    return text.substring(start, text.indexOf('"', start));
  }

  @Test
  void a_publisher_is_ready_whether_the_database_is_there_or_not() {
    studio.stopDatabase();
    try {
      var management = new Listener(publisher.service().managementPort());

      assertThat(management.get("localhost", "/health/readiness").status()).isEqualTo(200);
    } finally {
      studio.startDatabase();
    }
  }

  @Test
  void many_who_wait_for_one_feed_have_it_rendered_once() throws Exception {
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      var asking = IntStream.range(0, 100).<Callable<Answer>>mapToObj(_ -> () -> feed()).toList();

      for (var answer : executor.invokeAll(asking)) {
        assertThat(answer.get().status()).isEqualTo(200);
      }
    }

    var metrics =
        new Listener(publisher.service().managementPort()).get("localhost", "/prometheus").text();
    assertThat(metrics).contains("podwright_publisher_render_seconds_count{document=\"feed\"} 1\n");
    assertThat(metrics).contains("podwright_publisher_requests_total{");
  }
}
