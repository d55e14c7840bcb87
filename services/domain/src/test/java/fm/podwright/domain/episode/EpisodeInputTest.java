package fm.podwright.domain.episode;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.domain.show.Finding.Severity;
import java.time.Instant;
import java.time.ZoneId;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EpisodeInputTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  @Test
  void a_moment_is_meant_in_the_show_s_zone() {
    assertThat(EpisodeInput.moment("date", "2026-07-01T09:00", LONDON).value())
        .contains(Instant.parse("2026-07-01T08:00:00Z"));
  }

  @Test
  void a_time_that_the_clocks_skip_is_refused_with_the_next_there_is() {
    var read = EpisodeInput.moment("date", "2026-03-29T01:30", LONDON);

    assertThat(read.value()).isEmpty();
    assertThat(read.findings().getFirst().remedy()).contains("2026-03-29 02:00");
  }

  @Test
  void of_a_time_that_comes_twice_the_first_is_taken_and_said() {
    var read = EpisodeInput.moment("date", "2026-10-25T01:30", LONDON);

    assertThat(read.value()).contains(Instant.parse("2026-10-25T00:30:00Z"));
    assertThat(read.findings())
        .singleElement()
        .matches(it -> it.severity() == Severity.WARNING && it.problem().contains("twice"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tomorrow", "2026-02-30T09:00", "0001-01-01T00:00", "2026-11-16"})
  void what_is_no_moment_is_refused(String text) {
    assertThat(EpisodeInput.moment("date", text, LONDON).findings()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "1.5", "a", "1000000", "٣"})
  void what_is_no_number_is_refused(String text) {
    var read = EpisodeInput.number("season", text);

    assertThat(read.value()).isEmpty();
    assertThat(read.findings().getFirst().field()).isEqualTo("season");
  }

  @Test
  void an_empty_field_is_no_number_and_no_error() {
    assertThat(EpisodeInput.number("season", " ").findings()).isEmpty();
    assertThat(EpisodeInput.number("season", " 7 ").value()).contains(7);
  }

  @Test
  void a_guid_with_a_line_break_is_refused() {
    assertThat(EpisodeInput.guid("a\nb").findings()).hasSize(1);
    assertThat(EpisodeInput.guid(" a b ").value()).contains(new Guid("a b"));
  }

  @Test
  void a_slug_that_is_taken_gets_a_number() {
    var taken = Set.of("red-sheds", "red-sheds-2");

    var slug =
        EpisodeSlugs.suggest("Red Sheds!", Numbering.none(), it -> taken.contains(it.value()));

    assertThat(slug.value()).isEqualTo("red-sheds-3");
  }

  @Test
  void a_title_of_emoji_gets_the_number_for_its_slug() {
    var numbering = new Numbering(OptionalInt.empty(), OptionalInt.of(7), EpisodeType.FULL);

    assertThat(EpisodeSlugs.suggest("🎙️", numbering, _ -> false).value()).isEqualTo("episode-7");
    assertThat(EpisodeSlugs.suggest("🎙️", Numbering.none(), _ -> false).value())
        .isEqualTo("episode");
  }

  @Test
  void a_long_slug_makes_room_for_its_number() {
    var title = "a".repeat(80);

    var slug = EpisodeSlugs.suggest(title, Numbering.none(), it -> !it.value().endsWith("-2"));

    assertThat(slug.value()).hasSize(63).endsWith("a-2");
  }

  @Test
  void a_malformed_slug_is_refused_with_one_that_would_do() {
    assertThat(EpisodeSlugs.parse("Über uns").findings().getFirst().remedy()).contains("uber-uns");
  }
}
