package fm.podwright.dashboard.show;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.dashboard.Studio;
import fm.podwright.domain.feed.PodcastGuid;
import java.net.URI;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Making a show: its title, its address and what is made of them.
class NewShowsTest {
  @AutoClose private static final Studio studio = Studio.open();

  @Test
  void a_show_that_was_made_stands_on_the_home_page_with_its_next_step() {
    var answer = studio.owner().post("/shows", Studio.showForm("Low Tide", "low-tide"));

    var home = studio.owner().get("/home");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(home.body()).contains("Low Tide", "Choose the artwork", "Do this now");
  }

  @Test
  void an_address_that_is_left_empty_is_made_of_the_title() {
    studio.owner().post("/shows", Studio.showForm("Öl & Wasser", ""));

    assertThat(studio.dashboard().value("SELECT slug FROM show WHERE title = 'Öl & Wasser'"))
        .isEqualTo("ol-wasser");
  }

  @Test
  void a_title_of_emoji_or_from_right_to_left_is_kept_to_the_letter() {
    studio.owner().post("/shows", Studio.showForm("🎙️🌊", "waves"));
    studio.owner().post("/shows", Studio.showForm("مدوّنة صوتية", "arabic"));

    var home = studio.owner().get("/home");
    assertThat(home.body()).contains("🎙️🌊", "مدوّنة صوتية");
  }

  @Test
  void a_title_of_emoji_without_an_address_is_asked_for_one() {
    var answer = studio.owner().post("/shows", Studio.showForm("🎙️🌊", ""));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("id=\"slug-error\"", "No address can be made of this title");
  }

  @Test
  void a_title_with_control_characters_is_refused_by_name() {
    var answer = studio.owner().post("/shows", Studio.showForm("Bell\u0007", "bell"));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("U+0007");
  }

  @Test
  void a_title_of_ten_megabytes_is_too_much_and_says_so() {
    var answer = studio.owner().post("/shows", Studio.showForm("x".repeat(10_000_000), "long"));

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("That is too much");
  }

  @ParameterizedTest
  @ValueSource(strings = {"admin", "www", "xn--80ak6aa92e", "-", "a b", "ä"})
  void an_address_that_is_reserved_or_none_is_refused_beside_its_field(String slug) {
    var answer = studio.owner().post("/shows", Studio.showForm("Any Show", slug));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("id=\"slug-error\"", "value=\"Any Show\"");
  }

  @Test
  void an_address_is_never_anothers_account_or_not() {
    studio.show("taken-one");
    var other = studio.dashboard().owner("grace@example.com");

    var answer = other.post("/shows", Studio.showForm("Another Show", "taken-one"));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("The address taken-one is taken.");
  }

  @Test
  void its_guid_is_made_of_the_first_address_of_its_feed() {
    var show = studio.show("first-address");

    assertThat(studio.dashboard().value("SELECT guid FROM show WHERE id = '%s'".formatted(show)))
        .isEqualTo(
            PodcastGuid.of(URI.create("http://first-address.localhost:8081/feed.xml")).toString());
  }
}
