package fm.podwright.dashboard.show;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.core.feed.MovingAway;
import fm.podwright.dashboard.Studio;
import fm.podwright.domain.account.Role;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.site.Departure;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class MovingTest {
  @AutoClose private static final Studio studio = Studio.open();
  private static final String show = studio.show("leaving");

  @Test
  void a_show_moves_by_https_to_a_feed_that_is_not_its_own() {
    var path = "/shows/" + show + "/moving";

    for (var typed : new String[] {"", "elsewhere", "http://elsewhere.example.com/feed.xml"}) {
      var answer = studio.owner().post(path, Map.of("feed", typed, "home", ""));
      assertThat(answer.statusCode()).as(typed).isEqualTo(422);
      assertThat(answer.body()).contains("begins with https://");
    }
    var own = Map.of("feed", "https://leaving.localhost:8081/feed.xml", "confirmed", "yes");
    assertThat(studio.owner().post(path, own).body()).contains("go round in a circle");
    assertThat(studio.owner().get(path).body()).doesNotContain("Listeners are sent on");
  }

  @Test
  void what_was_decided_is_shown_and_can_be_taken_back() {
    var path = "/shows/" + show + "/moving";
    var departure =
        new Departure(URI.create("https://elsewhere.example.com/feed.xml"), Optional.empty());
    studio.dashboard().bean(MovingAway.class).move(studio.account(), ShowId.of(show), departure);

    assertThat(studio.owner().get(path).body())
        .contains("Listeners are sent on", "https://elsewhere.example.com/feed.xml");

    assertThat(studio.owner().post(path + "/removal", Map.of()).statusCode()).isEqualTo(303);
    assertThat(studio.owner().get(path).body()).doesNotContain("Listeners are sent on");
  }

  @Test
  void another_accounts_show_is_not_found_and_editors_may_not() {
    var other = studio.dashboard().owner("pia@example.com");
    var editor =
        studio.dashboard().member(studio.owner(), Studio.OWNER, "ben@example.com", Role.EDITOR);
    var path = "/shows/" + show + "/moving";
    var form = Map.of("feed", "https://elsewhere.example.com/feed.xml", "confirmed", "yes");

    assertThat(other.get(path).statusCode()).isEqualTo(404);
    assertThat(other.post(path, form).statusCode()).isEqualTo(404);
    assertThat(other.post(path + "/removal", Map.of()).statusCode()).isEqualTo(404);
    assertThat(editor.post(path, form).statusCode()).isEqualTo(403);
  }
}
