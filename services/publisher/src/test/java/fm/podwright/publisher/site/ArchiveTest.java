package fm.podwright.publisher.site;

import static fm.podwright.publisher.fixture.Studio.sound;
import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.core.feed.ChangingTags;
import fm.podwright.core.feed.Tagged;
import fm.podwright.domain.episode.Edit;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.feed.tag.Element;
import fm.podwright.domain.feed.tag.EpisodeTags;
import fm.podwright.domain.show.LineupInput;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.publisher.fixture.Listener;
import fm.podwright.publisher.fixture.Running;
import fm.podwright.publisher.fixture.Studio;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A show with more episodes than a page lists, all with one guest about one topic.
class ArchiveTest {
  private static final String HOST = "archive.localhost";
  private static final int EPISODES = 22;

  private static Studio studio;
  private static Running publisher;
  private static Listener listener;
  private static AccountId account;
  private static Show show;
  private static Episode last;

  @BeforeAll
  static void start() {
    studio = Studio.fresh();
    account = studio.account();
    show = studio.show(account, "archive");
    for (var number = 1; number < EPISODES; number++) out("Harbour number " + number);
    last = out("Harbour number " + EPISODES);
    publisher = Running.over(studio);
    listener = publisher.listener();
  }

  @AfterAll
  static void end() {
    publisher.close();
    studio.close();
  }

  @Test
  void topics_and_people_are_listed_page_by_page_like_the_home() {
    for (var path : new String[] {"/", "/topics/sea", "/people/bo-ber"}) {
      var first = page(path);
      var second = page(path + "?page=2");

      assertThat(lines(first)).as(path).isBetween(19, 20);
      assertThat(first).as(path).contains("href=\"" + path + "?page=2\"", "Page 1 of 2");
      assertThat(lines(second)).as(path).isEqualTo(2);
      assertThat(second)
          .as(path)
          .contains("Harbour number 1<", "rel=\"prev\"", path + "?page=2\"")
          .doesNotContain("rel=\"next\"");
      assertThat(listener.get(HOST, path + "?page=3").status()).as(path).isEqualTo(404);
      assertThat(listener.get(HOST, path + "?page=x").status()).as(path).isEqualTo(404);
    }
  }

  @Test
  void a_search_tells_how_much_there_is_and_shows_it_page_by_page() {
    var first = page("/search?q=harbour+number");
    var second = page("/search?q=harbour+number&page=2");

    assertThat(first).contains("22 episodes found", "href=\"/search?q=harbour+number&amp;page=2\"");
    assertThat(hits(first)).isEqualTo(20);
    assertThat(second).contains("22 episodes found", "Better matches");
    assertThat(hits(second)).isEqualTo(2);
  }

  @Test
  void an_episode_s_page_says_where_it_is_set_and_what_may_be_done_with_it() {
    var place = Element.of("podcast:location", "Rostock", Map.of("rel", "subject"));
    var license = Element.of("podcast:license", "cc-by-4.0", Map.of());
    var tags = new EpisodeTags("", false, List.of(place, license), "");

    studio.get(ChangingTags.class).change(account, last.id(), new Tagged<>(tags, 1));
    publisher.service().context().getBean(Snapshots.class).connected();

    assertThat(page("/episodes/harbour-number-22"))
        .contains("Rostock", "rel=\"license noopener\">CC BY 4.0</a>");
  }

  private static Episode out(String title) {
    var episode = studio.draft(account, show, title, sound(900, 1));
    var edit =
        new Edit(
                episode.slug(),
                episode.words(),
                episode.numbering(),
                episode.explicit(),
                episode.guid())
            .with(new LineupInput("Bo Ber", "sea", false).lineup());
    return studio.publish(account, studio.save(account, episode, edit));
  }

  private static int lines(String page) {
    return page.split("<li class=\"line\"", -1).length - 1;
  }

  private static int hits(String page) {
    return page.split("<li class=\"hit\"", -1).length - 1;
  }

  private static String page(String path) {
    var answer = listener.get(HOST, path);
    assertThat(answer.status()).as(path).isEqualTo(200);
    return answer.text();
  }
}
