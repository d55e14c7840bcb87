package fm.podwright.dashboard.episode;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.dashboard.Studio;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class PublishingEpisodesTest {
  @AutoClose private static final Studio studio = Studio.open();
  private static final String show = studio.show("low-tide");

  @Test
  void what_is_published_says_where_it_is() {
    var path = studio.ready(show, "First Light");

    var answer = studio.press(path, "PUBLISH", Map.of());

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(studio.owner().get(path).body())
        .contains("http://low-tide.localhost:8081/episodes/first-light")
        .contains("http://low-tide.localhost:8081/feed.xml", "/media/", "Update what is out");
  }

  @Test
  void without_audio_it_is_refused_with_the_remedy_and_the_words_are_kept() {
    var path = studio.draft(show);

    var answer =
        studio.press(path, "PUBLISH", Map.of("title", "No Sound", "notes", "All my words"));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Upload an MP3 or M4A file.", "All my words");
    assertThat(studio.column(path, "status")).isEqualTo("draft");
    assertThat(studio.column(path, "notes")).isEqualTo("All my words");
  }

  @Test
  void liquid_in_notes_stops_it_with_an_explanation() {
    var path = studio.ready(show, "Liquid");

    var answer = studio.press(path, "PUBLISH", Map.of("notes", "See {{ site.url }}"));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("The notes hold Liquid", "line 1");
    assertThat(studio.column(path, "status")).isEqualTo("draft");
  }

  @Test
  void a_later_time_schedules_it_in_the_shows_zone() {
    var path = studio.ready(show, "Planned");

    var answer = studio.press(path, "SCHEDULE", Map.of("date", "2199-01-07T09:00"));

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(studio.column(path, "status")).isEqualTo("scheduled");
    assertThat(studio.column(path, "release_at AT TIME ZONE 'UTC'")).startsWith("2199-01-07 08:00");
    assertThat(studio.owner().get(path).body())
        .contains("Scheduled", "Save the changes", "Take it off the plan");
  }

  @Test
  void the_button_never_does_another_thing_than_its_label_said() {
    var path = studio.ready(show, "Careful");

    var answer = studio.press(path, "PUBLISH", Map.of("date", "2199-01-07T09:00"));

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("Schedule for Mon 7 Jan 2199, 09:00 CET");
    assertThat(studio.column(path, "status")).isEqualTo("draft");
  }

  @Test
  void a_date_in_the_past_is_the_feeds_date() {
    var path = studio.ready(show, "Moved In");

    var answer =
        studio.press(path, "BACKDATE", Map.of("date", "2019-03-03T09:00", "guid", "old-guid-1"));

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(studio.column(path, "release_at AT TIME ZONE 'UTC'")).startsWith("2019-03-03 08:00");
    assertThat(studio.column(path, "guid")).isEqualTo("old-guid-1");
  }

  @Test
  void the_label_is_exact_and_tells_of_the_clocks() {
    var path = studio.draft(show) + "/timing?date=";

    assertThat(studio.owner().get(path).body()).contains("Publish now");
    assertThat(studio.owner().get(path + "2019-03-03T09:00").body())
        .contains("Publish with the date 3 Mar 2019");
    assertThat(studio.owner().get(path + "2199-07-02T09:00").body())
        .contains("Schedule for Tue 2 Jul 2199, 09:00 CEST");
    assertThat(studio.owner().get(path + "2027-03-28T02:30").body())
        .contains("does not exist in Europe/Berlin", "Save the draft");
    assertThat(studio.owner().get(path + "2030-10-27T02:30").body()).contains("comes twice");
  }

  @Test
  void taken_back_and_published_again_it_keeps_date_and_guid() {
    var path = studio.ready(show, "Tides");
    studio.press(path, "PUBLISH", Map.of());
    var date = studio.column(path, "release_at");
    var guid = studio.column(path, "guid");

    studio.owner().post(path + "/withdrawal", Map.of());
    assertThat(studio.column(path, "status")).isEqualTo("unpublished");
    studio.press(path, "REPUBLISH", Map.of());

    assertThat(studio.column(path, "status")).isEqualTo("published");
    assertThat(studio.column(path, "release_at")).isEqualTo(date);
    assertThat(studio.column(path, "guid")).isEqualTo(guid);
  }

  @Test
  void deleting_asks_for_the_title() {
    var path = studio.ready(show, "Ebb & Flow");

    var wrong = studio.owner().post(path + "/deletion", Map.of("confirmation", "Ebb"));
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(studio.column(path, "title")).isEqualTo("Ebb & Flow");

    var right = studio.owner().post(path + "/deletion", Map.of("confirmation", "Ebb & Flow"));
    assertThat(right.statusCode()).isEqualTo(303);
    assertThat(studio.column(path, "title")).isEmpty();
  }

  @Test
  void a_preview_link_is_shown_once_and_can_be_ended() {
    var path = studio.draft(show);

    var shown = studio.owner().post(path + "/preview", Map.of()).body();
    assertThat(shown).contains("http://low-tide.localhost:8081/preview/");
    assertThat(studio.owner().get(path).body())
        .contains("There is a link.")
        .doesNotContain("localhost:8081/preview/");
    assertThat(studio.column(path, "preview_hash IS NOT NULL")).isEqualTo("t");

    studio.owner().post(path + "/preview/revocation", Map.of());
    assertThat(studio.column(path, "preview_hash IS NULL")).isEqualTo("t");
  }
}
