package fm.podwright.publisher.site;

import static fm.podwright.publisher.fixture.Studio.sound;
import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.domain.show.Show;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.publisher.fixture.Listener;
import fm.podwright.publisher.fixture.Running;
import fm.podwright.publisher.fixture.Studio;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SiteTest {
  private static final String HOST = "first.localhost";
  private static Studio studio;
  private static Running publisher;
  private static Listener listener;
  private static AccountId account;
  private static Show show;

  @BeforeAll
  static void start() {
    studio = Studio.fresh();
    account = studio.account();
    show = studio.show(account, "first");
    studio.published(account, show, "Why tests", sound(1000, 1));
    publisher = Running.over(studio);
    listener = publisher.listener();
  }

  @AfterAll
  static void end() {
    publisher.close();
    studio.close();
  }

  @Test
  void home_episode_and_about_answer_get_and_head_alike() {
    for (var path : new String[] {"/", "/episodes/why-tests", "/about", "/feed.xml"}) {
      var got = listener.get(HOST, path);
      var asked = listener.head(HOST, path);

      assertThat(got.status()).as(path).isEqualTo(200);
      assertThat(asked.status()).as(path).isEqualTo(200);
      assertThat(asked.header("content-length")).contains(String.valueOf(got.body().length));
      assertThat(asked.header("etag")).isEqualTo(got.header("etag")).isPresent();
      assertThat(got.header("content-type").orElseThrow()).endsWith("; charset=utf-8");
      assertThat(got.header("vary")).contains("accept-encoding");
      assertThat(got.header("x-content-type-options")).contains("nosniff");
      assertThat(got.header("set-cookie")).isEmpty();
      assertThat(got.header("date")).isPresent();
    }
    assertThat(listener.get(HOST, "/").text()).contains("Example Show").contains("Why tests");
    assertThat(listener.get(HOST, "/").header("content-security-policy")).isPresent();
  }

  @Test
  void only_get_and_head_are_answered() {
    for (var method : new String[] {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH"}) {
      var answer = listener.ask(method, "/", HOST);

      assertThat(answer.status()).as(method).isEqualTo(405);
      assertThat(answer.header("allow")).contains("GET, HEAD");
    }
  }

  @Test
  void what_is_not_there_is_said_in_the_shows_look() {
    for (var path :
        new String[] {
          "/nothing",
          "/episodes/never",
          "/episodes/",
          "/?page=2",
          "/?page=0",
          "/health",
          "/prometheus",
          "/..%2f",
          "/episodes/why-tests/",
          "//feed.xml",
          "/images/x/1.jpg"
        }) {
      var answer = listener.get(HOST, path);

      assertThat(answer.status()).as(path).isEqualTo(404);
      assertThat(answer.text()).as(path).contains("Example Show");
    }
  }

  @Test
  void drafts_are_nowhere() {
    var draft = studio.draft(account, show, "A secret draft", sound(1000, 2));
    publisher.service().context().getBean(Snapshots.class).connected();

    assertThat(listener.get(HOST, "/").text()).doesNotContain("secret");
    assertThat(listener.get(HOST, "/feed.xml").text()).doesNotContain("secret");
    assertThat(listener.get(HOST, "/sitemap.xml").text()).doesNotContain("secret");
    assertThat(listener.get(HOST, "/episodes/a-secret-draft").status()).isEqualTo(404);
    var media = draft.audio().orElseThrow();
    assertThat(
            listener
                .get(HOST, "/media/%s/%s/a-secret-draft.mp3".formatted(draft.id(), media))
                .status())
        .isEqualTo(404);
  }

  @Test
  void another_accounts_media_is_not_found() {
    var other = studio.account();
    var foreign = studio.show(other, "second");
    var episode = studio.published(other, foreign, "Theirs", sound(1000, 3));
    var path = "/media/%s/%s/theirs.mp3".formatted(episode.id(), episode.audio().orElseThrow());

    assertThat(listener.get("second.localhost", path).status()).isEqualTo(200);
    assertThat(listener.get(HOST, path).status()).isEqualTo(404);
    assertThat(listener.get(HOST, "/episodes/theirs").status()).isEqualTo(404);
  }

  @Test
  void pictures_are_kept_for_ever_and_the_icon_is_one_of_them() {
    var pictured = studio.show(account, "pictured");
    var picture = studio.artwork(account, pictured, sound(500, 5));
    var path = "/images/" + picture + "/1400.jpg";

    var image = listener.get("pictured.localhost", path);

    assertThat(image.status()).isEqualTo(200);
    assertThat(image.body()).isEqualTo(sound(500, 5));
    assertThat(image.header("content-type")).contains("image/jpeg");
    assertThat(image.header("cache-control").orElseThrow()).contains("immutable");
    assertThat(listener.head("pictured.localhost", path).header("content-length")).contains("500");
    assertThat(listener.get("pictured.localhost", "/favicon.ico").header("location"))
        .contains(path);
    assertThat(listener.get("pictured.localhost", "/images/" + picture + "/64.png").status())
        .isEqualTo(404);
  }

  @Test
  void crawlers_find_the_pages() {
    assertThat(listener.get(HOST, "/robots.txt").text())
        .contains("Sitemap: http://first.localhost:8081/sitemap.xml");
    assertThat(listener.get(HOST, "/sitemap.xml").text())
        .contains("<loc>http://first.localhost:8081/episodes/why-tests</loc>");
  }
}
