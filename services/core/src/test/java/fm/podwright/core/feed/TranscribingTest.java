package fm.podwright.core.feed;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.core.episode.transcript.StoredTranscript;
import fm.podwright.core.episode.transcript.Transcripts;
import fm.podwright.core.feed.Outcome.Done;
import fm.podwright.core.feed.Outcome.NotFound;
import fm.podwright.core.fixture.Stage;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.episode.transcript.Speaker;
import fm.podwright.domain.episode.transcript.TranscriptFormat;
import fm.podwright.domain.episode.transcript.TranscriptSource;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.tenancy.AccountId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TranscribingTest {
  private static final String VTT =
      """
      WEBVTT

      00:01.500 --> 00:03.250
      <v Ann L.>Hello & welcome.

      00:03.250 --> 00:04.000
      <v Ben Roe>Hello.
      """;
  @RegisterExtension static final Stage STAGE = new Stage("said");

  private final Transcribing transcribing = STAGE.get(Transcribing.class);
  private final AccountId account = STAGE.account();
  private final Show show = STAGE.show();
  private Episode episode;

  @BeforeEach
  void an_episode() {
    episode = STAGE.fixtures().ready(account, show, "Hello");
  }

  @Test
  void what_was_understood_is_what_is_stored() {
    transcribing.set(account, episode.id(), source(VTT));

    assertThat(stored().orElseThrow().source()).isEqualTo(source(VTT));
    assertThat(stored().orElseThrow().speakers())
        .containsExactly(Speaker.of("Ann L."), Speaker.of("Ben Roe"));
  }

  @Test
  void a_drafts_transcript_is_in_no_feed_and_a_published_ones_in_the_next() {
    transcribing.set(account, episode.id(), source(VTT));
    assertThat(STAGE.revision()).isEqualTo(1);

    STAGE.get(Publishing.class).publish(account, episode.id(), Optional.empty());
    assertThat(formats()).isEqualTo(TranscriptFormat.of(true));

    transcribing.set(account, episode.id(), source("Ann: Hello."));
    assertThat(formats()).isEqualTo(TranscriptFormat.of(false));
    assertThat(STAGE.revision()).isEqualTo(3);

    transcribing.remove(account, episode.id());
    assertThat(formats()).isEmpty();
    assertThat(stored()).isEmpty();
    assertThat(STAGE.revision()).isEqualTo(4);
  }

  @Test
  void names_given_to_speakers_outlast_a_new_transcript() {
    transcribing.set(account, episode.id(), source(VTT));
    transcribing.name(
        account,
        episode.id(),
        List.of(new Speaker("Ann L.", "Ann Lee", Optional.empty()), Speaker.of("Nobody")));

    transcribing.set(account, episode.id(), source(VTT.replace("Hello.", "Bye.")));

    assertThat(stored().orElseThrow().shown().speakers()).containsExactly("Ann Lee", "Ben Roe");
    assertThat(stored().orElseThrow().source().transcript().speakers())
        .containsExactly("Ann L.", "Ben Roe");
  }

  @Test
  void a_deleted_episode_takes_its_transcript_along() {
    transcribing.set(account, episode.id(), source(VTT));

    STAGE.get(Withdrawing.class).delete(account, episode.id());

    assertThat(stored()).isEmpty();
  }

  @Test
  void another_accounts_episode_is_not_found() {
    var stranger = STAGE.stranger();

    assertThat(transcribing.set(stranger, episode.id(), source(VTT))).isEqualTo(new NotFound());
    assertThat(transcribing.remove(stranger, episode.id())).isEqualTo(new NotFound());
    assertThat(transcribing.name(stranger, episode.id(), List.of())).isEqualTo(new NotFound());
    assertThat(stored()).isEmpty();
  }

  @Test
  void saving_the_words_meanwhile_is_no_conflict() {
    var outcome = transcribing.set(account, episode.id(), source(VTT));

    assertThat(outcome).isInstanceOf(Done.class);
    assertThat(((Done) outcome).episode().version()).isEqualTo(episode.version());
  }

  private Optional<StoredTranscript> stored() {
    return STAGE
        .get(Tenancy.class)
        .in(account, () -> STAGE.get(Transcripts.class).find(account, episode.id()));
  }

  private Set<TranscriptFormat> formats() {
    EpisodeId id = episode.id();
    return STAGE.feed().items().stream()
        .filter(it -> it.episode().id().equals(id))
        .findFirst()
        .orElseThrow()
        .extras()
        .transcripts();
  }

  private static TranscriptSource source(String text) {
    return TranscriptSource.read(text).value().orElseThrow();
  }
}
