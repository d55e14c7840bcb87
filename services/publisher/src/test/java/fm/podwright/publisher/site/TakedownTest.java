package fm.podwright.publisher.site;

import static fm.podwright.publisher.fixture.Studio.sound;
import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.core.staff.Lifting;
import fm.podwright.core.staff.Operator;
import fm.podwright.core.staff.TakingDown;
import fm.podwright.domain.account.EmailAddress;
import fm.podwright.domain.account.Grounds;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.domain.tenancy.UserId;
import fm.podwright.publisher.fixture.Listener;
import fm.podwright.publisher.fixture.Listener.Answer;
import fm.podwright.publisher.fixture.Running;
import fm.podwright.publisher.fixture.Studio;
import fm.podwright.publisher.fixture.Until;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What listeners get of what an operator has taken down.
class TakedownTest {
  private static final String HOST = "first.localhost";
  private static final Operator OPERATOR =
      new Operator(new UserId(new UUID(3, 3)), new EmailAddress("op@example.com"), "127.0.0.1");

  private Studio studio;
  private Running publisher;
  private Listener listener;
  private AccountId account;
  private Show show;
  private Episode old;

  @BeforeEach
  void start() {
    studio = Studio.fresh();
    account = studio.account();
    show = studio.show(account, "first");
    old = studio.published(account, show, "Old news", sound(1000, 1));
    studio.published(account, show, "New news", sound(1000, 2));
    studio.sql(
        """
        INSERT INTO users (id, email, name, password_hash, verified_at, created_at)
        VALUES ('%1$s', 'op@example.com', 'Op', 'none', now(), now());
        INSERT INTO staff (user_id, role, since) VALUES ('%1$s', 'operator', now())
        """
            .formatted(OPERATOR.id()));
    publisher = Running.over(studio);
    listener = publisher.listener();
  }

  @AfterEach
  void end() {
    publisher.close();
    studio.close();
  }

  @Test
  void of_a_show_that_is_down_for_the_law_the_feed_stays_empty_and_all_else_is_gone() {
    var before = get("/feed.xml");
    var audio = audio(before);
    var preview = "/preview/a-token-of-the-show";
    studio.share(account, old, "a-token-of-the-show");
    assertThat(get(preview).status()).isEqualTo(200);

    takeDown(Grounds.LEGAL);

    var feed = Until.fits(() -> get("/feed.xml"), it -> !it.text().contains("<item>"));
    assertThat(feed.status()).isEqualTo(200);
    assertThat(feed.text()).contains("<podcast:guid>").doesNotContain("Old news");
    for (var path :
        new String[] {"/", "/episodes/old-news", "/search?q=a", "/report", audio, preview}) {
      assertThat(get(path).status()).as(path).isEqualTo(410);
    }
    assertThat(get("/").text()).doesNotContain("Old news");

    lift();

    Until.fits(() -> get("/"), it -> it.status() == 200);
    assertThat(get("/feed.xml").text()).contains("Old news", "New news");
    assertThat(get(audio).status()).isEqualTo(200);
  }

  @Test
  void of_a_show_that_is_down_for_abuse_the_feed_is_gone_as_well() {
    get("/feed.xml");

    takeDown(Grounds.ABUSE);

    Until.fits(() -> get("/feed.xml"), it -> it.status() == 410);
    assertThat(get("/feed.json").status()).isEqualTo(410);
  }

  @Test
  void of_an_episode_that_is_down_page_and_audio_are_gone_and_the_others_stay() {
    get("/feed.xml");

    studio
        .get(TakingDown.class)
        .episode(OPERATOR, account, show.id(), "old-news", Grounds.LEGAL, "Not theirs");

    Until.fits(() -> get("/feed.xml"), it -> !it.text().contains("Old news"));
    assertThat(get("/episodes/old-news").status()).isEqualTo(410);
    assertThat(get("/episodes/new-news").status()).isEqualTo(200);
  }

  @Test
  void the_preview_link_of_an_episode_that_is_down_leads_nowhere_until_it_is_back() {
    studio.share(account, old, "a-token-of-a-preview");
    var preview = "/preview/a-token-of-a-preview";
    assertThat(get(preview).status()).isEqualTo(200);

    studio
        .get(TakingDown.class)
        .episode(OPERATOR, account, show.id(), "old-news", Grounds.LEGAL, "Not theirs");

    assertThat(get(preview).status()).isEqualTo(404);
    assertThat(get(preview + "/audio").status()).isEqualTo(404);

    lift();
    assertThat(get(preview + "/audio").status()).isEqualTo(200);
  }

  @Test
  void whoever_reports_is_led_to_the_platform_with_the_page_that_they_were_at() {
    var answer = get("/report");

    assertThat(answer.status()).isEqualTo(302);
    assertThat(answer.header("location").orElseThrow())
        .contains("/report?page=http%3A%2F%2Ffirst.localhost");
    assertThat(get("/").text()).contains("href=\"/report\"");
  }

  private void takeDown(Grounds grounds) {
    var outcome =
        studio.get(TakingDown.class).show(OPERATOR, account, show.id(), grounds, "A test");
    assertThat(outcome).isEqualTo(TakingDown.Outcome.DONE);
  }

  private void lift() {
    var id = UUID.fromString(studio.rows("SELECT id FROM restriction").getFirst());
    var outcome = studio.get(Lifting.class).lift(OPERATOR, account, id, "All is well");
    assertThat(outcome).isEqualTo(Lifting.Outcome.DONE);
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
