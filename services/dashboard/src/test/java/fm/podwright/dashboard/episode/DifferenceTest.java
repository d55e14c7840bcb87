package fm.podwright.dashboard.episode;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.dashboard.Studio;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class DifferenceTest {
  @AutoClose private static final Studio studio = Studio.open();
  private static final String show = studio.show("low-tide");

  @Test
  void before_it_is_out_one_sees_what_comes_into_the_feed_and_nothing_is_stored() {
    var path = studio.ready(show, "Mud");

    var answer = studio.owner().get(path + "/difference");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("one episode new", "Mud", "comes into the feed");
    assertThat(studio.column(path, "status")).isEqualTo("draft");
  }

  @Test
  void of_what_is_out_one_sees_what_the_form_would_change() {
    var path = studio.ready(show, "Sand");
    studio.press(path, "PUBLISH", Map.of());

    var answer =
        studio.owner().post(path + "/difference", studio.episodeForm(path, "Silt", "Some notes."));

    assertThat(answer.body()).contains("one episode changed", "Sand", "Silt");
    assertThat(studio.column(path, "title")).isEqualTo("Sand");
  }

  @Test
  void what_would_stop_it_is_named() {
    var path = studio.draft(show);

    var answer = studio.owner().get(path + "/difference");

    assertThat(answer.body()).contains("As it stands it cannot go out.", "There is no audio.");
  }

  @Test
  void another_accounts_difference_is_not_found() {
    var path = studio.ready(show, "Rock");
    var stranger = studio.dashboard().owner("eve@example.com");

    assertThat(stranger.get(path + "/difference").statusCode()).isEqualTo(404);
    assertThat(stranger.post(path + "/difference", Map.of("title", "Mine")).statusCode())
        .isEqualTo(404);
  }

  @Test
  void settings_that_would_break_the_feed_are_refused_and_name_the_episodes() {
    var serial = Studio.showForm("The low-tide Show", "low-tide");
    serial.put("type", "serial");
    studio.press(studio.ready(show, "Unnumbered"), "PUBLISH", Map.of());

    var answer = studio.owner().post("/shows/" + show + "/settings", serial);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("type-error", "Unnumbered");
  }
}
