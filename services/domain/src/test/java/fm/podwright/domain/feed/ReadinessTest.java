package fm.podwright.domain.feed;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.domain.episode.AudioState;
import fm.podwright.domain.episode.Readiness;
import fm.podwright.domain.episode.Variables;
import fm.podwright.domain.show.Finding;
import fm.podwright.domain.show.ShowType;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadinessTest {
  private static final Readiness.Reading READING =
      new Readiness.Reading(Variables.NONE, Optional.of(Duration.ofMinutes(60)), "");

  @Test
  void a_whole_episode_of_a_whole_show_is_ready() {
    assertThat(findings("Title", "Notes", AudioState.READY)).isEmpty();
  }

  @Test
  void without_title_and_audio_nothing_is_published() {
    assertThat(findings(" ", "Notes", AudioState.MISSING))
        .filteredOn(Finding::blocks)
        .extracting(Finding::field)
        .containsExactly("title", "audio");
  }

  @Test
  void audio_that_is_not_ready_is_waited_for() {
    assertThat(findings("Title", "Notes", AudioState.WORKING)).anyMatch(Finding::blocks);
    assertThat(findings("Title", "Notes", AudioState.REFUSED)).anyMatch(Finding::blocks);
  }

  @Test
  void liquid_stops_publishing_and_is_shown() {
    assertThat(findings("Title", "a\n{{ page.guest }}", AudioState.READY))
        .singleElement()
        .matches(it -> it.blocks() && it.problem().contains("line 2: {{ page.guest }}"));
  }

  @Test
  void missing_notes_are_a_warning() {
    assertThat(findings("Title", "", AudioState.READY))
        .singleElement()
        .matches(it -> !it.blocks() && it.field().equals("notes"));
  }

  @Test
  void a_show_without_artwork_may_publish_and_is_told() {
    var show =
        Samples.show(Samples.about(), Samples.owner(true), Optional.empty(), ShowType.EPISODIC);

    assertThat(Readiness.findings(Samples.item(1).episode(), show, AudioState.READY, READING))
        .singleElement()
        .matches(it -> !it.blocks() && it.field().equals("show.artwork"));
  }

  private static List<Finding> findings(String title, String notes, AudioState audio) {
    var episode = Samples.item(1, title, notes).episode();
    return Readiness.findings(episode, Samples.show(), audio, READING);
  }
}
