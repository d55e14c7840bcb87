package fm.podwright.dashboard.episode;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.dashboard.Studio;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class SpreadTest {
  @AutoClose private static final Studio studio = Studio.open();

  @Test
  void what_is_published_says_how_it_spreads_and_the_page_listens() {
    var path = studio.ready(studio.show("low-tide"), "First Light");
    assertThat(studio.owner().get(path + "/spread").statusCode()).isIn(404, 406);

    studio.press(path, "PUBLISH", Map.of());

    assertThat(studio.owner().get(path).body())
        .contains("No publisher has answered yet")
        .contains("<turbo-stream-source src=\"" + path + "/spread\">");
  }

  @Test
  void another_accounts_episode_is_not_found() {
    var path = studio.ready(studio.show("high-tide"), "Theirs");
    studio.press(path, "PUBLISH", Map.of());

    var other = studio.dashboard().owner("grace@example.com");
    assertThat(other.get(path + "/spread").statusCode()).isIn(404, 406);
  }

  @Test
  void who_manages_a_show_sees_how_its_changes_spread_and_others_find_nothing() {
    var show = studio.show("ebb-tide");
    var path = "/shows/" + show + "/spreading";

    assertThat(studio.owner().get(path).body())
        .contains("PODWRIGHT_HUBS", "PODWRIGHT_PODPING_TOKEN", "The feed has not changed yet.");
    assertThat(studio.owner().post(path, Map.of("podping", "true")).statusCode()).isEqualTo(422);
    var other = studio.dashboard().owner("hedy@example.com");
    assertThat(other.get(path).statusCode()).isEqualTo(404);
    assertThat(other.post(path, Map.of("podping", "true")).statusCode()).isEqualTo(404);
  }
}
