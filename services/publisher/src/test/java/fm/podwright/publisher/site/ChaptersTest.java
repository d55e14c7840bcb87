package fm.podwright.publisher.site;

import static fm.podwright.publisher.fixture.Studio.sound;
import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.core.episode.ChapterMarks;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.episode.ChapterMark;
import fm.podwright.domain.episode.Edit;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.Words;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.publisher.fixture.Running;
import fm.podwright.publisher.fixture.Studio;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChaptersTest {
  private static final String HOST = "first.localhost";
  private static final String NOTES =
      "On {{ show.title }}.\n\n- 0:05 -- A\n- 0:10 -- B\n- 0:15 -- C\n";

  private Studio studio;
  private Running publisher;
  private AccountId account;
  private Show show;

  @BeforeEach
  void start() {
    studio = Studio.fresh();
    account = studio.account();
    show = studio.show(account, "first");
    publisher = Running.over(studio);
  }

  @AfterEach
  void end() {
    publisher.close();
    studio.close();
  }

  @Test
  void a_list_of_times_reaches_page_file_and_feed() {
    var path = "/episodes/" + published(NOTES).slug();

    var page = publisher.listener().get(HOST, path).text();
    var file = publisher.listener().get(HOST, path + "/chapters.json");
    var feed = publisher.listener().get(HOST, "/feed.xml").text();

    assertThat(page)
        .contains(
            "On Example Show.", "data-seek=\"5\"", "data-chapters=\"" + path + "/chapters.json\"");
    assertThat(file.header("content-type")).contains("application/json+chapters");
    assertThat(file.header("access-control-allow-origin")).contains("*");
    assertThat(file.text())
        .contains("{\"startTime\":5,\"title\":\"A\",\"url\":\"https://a.example/\"},")
        .contains("{\"startTime\":12,\"title\":\"Hidden\",\"toc\":false},");
    assertThat(feed)
        .contains(path + "/chapters.json\" type=\"application/json+chapters\"/>")
        .contains("<psc:chapter start=\"00:00:10.000\" title=\"B\"/>", "<p>00:00 Introduction</p>")
        .doesNotContain("Hidden", "{{");
  }

  @Test
  void an_episode_without_chapters_has_no_such_file_and_one_that_is_gone_says_so() {
    var without = published("Words.");
    var gone = studio.withdraw(account, published(NOTES));

    assertThat(status(without)).isEqualTo(404);
    assertThat(status(gone)).isEqualTo(410);
  }

  private int status(Episode episode) {
    var path = "/episodes/" + episode.slug() + "/chapters.json";
    return publisher.listener().get(HOST, path).status();
  }

  private Episode published(String notes) {
    var draft = studio.draft(account, show, "An episode " + notes.length(), sound(50_000, 1));
    var edit =
        new Edit(
            draft.slug(),
            new Words(draft.title(), "", notes),
            draft.numbering(),
            draft.explicit(),
            draft.guid());
    var saved = studio.save(account, draft, edit);
    var marks = notes.equals(NOTES) ? marks() : List.<ChapterMark>of();
    studio
        .get(Tenancy.class)
        .run(account, () -> studio.get(ChapterMarks.class).set(account, saved.id(), marks));
    return studio.publish(account, saved);
  }

  private static List<ChapterMark> marks() {
    var link = Optional.of(URI.create("https://a.example/"));
    return List.of(
        new ChapterMark(Duration.ofSeconds(5), "A", link, Optional.empty(), false),
        new ChapterMark(
            Duration.ofSeconds(12), "Hidden", Optional.empty(), Optional.empty(), true));
  }
}
