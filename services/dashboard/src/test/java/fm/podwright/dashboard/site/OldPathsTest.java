package fm.podwright.dashboard.site;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.dashboard.Studio;
import fm.podwright.domain.account.Role;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OldPathsTest {
  private static Studio studio;
  private static String path;

  @BeforeAll
  static void open() {
    studio = Studio.open();
    path = "/shows/" + studio.show("old-links") + "/old-paths";
  }

  @AfterAll
  static void close() {
    studio.close();
  }

  @Test
  void a_list_of_old_paths_is_pasted_listed_and_taken_back() {
    var list = "/one /about\nhttps://old.example.com/two?id=3,https://elsewhere.example.com/\n";

    assertThat(studio.owner().post(path, Map.of("paths", list)).statusCode()).isEqualTo(303);
    assertThat(studio.owner().get(path).body())
        .contains("2 paths", "/one", "/two?id=3", "https://elsewhere.example.com/");

    studio.owner().post(path + "/removal", Map.of("path", "/one"));
    assertThat(studio.owner().get(path).body()).contains("1 path<").doesNotContain(">/one<");
  }

  @Test
  void what_cannot_be_mapped_is_named_and_nothing_of_the_list_is_kept() {
    var answer = studio.owner().post(path, Map.of("paths", "/kept /about\n/about /kept"));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Line 2 maps /about, which the site itself has");
    assertThat(studio.dashboard().value("SELECT count(*) FROM old_path WHERE path = '/kept'"))
        .isEqualTo("0");
  }

  @Test
  void another_accounts_old_paths_are_not_found_and_editors_may_not() {
    var stranger = studio.dashboard().owner("mallory@example.com");
    var editor =
        studio.dashboard().member(studio.owner(), Studio.OWNER, "ben@example.com", Role.EDITOR);

    assertThat(stranger.get(path).statusCode()).isEqualTo(404);
    assertThat(stranger.post(path, Map.of("paths", "/a /about")).statusCode()).isEqualTo(404);
    assertThat(stranger.post(path + "/removal", Map.of("path", "/a")).statusCode()).isEqualTo(404);
    assertThat(editor.get(path).statusCode()).isEqualTo(403);
  }
}
