package fm.podwright.core.feed;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.core.fixture.Stage;
import fm.podwright.core.show.Shows;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.show.NotesFrame;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.tenancy.AccountId;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FramingNotesTest {
  @RegisterExtension static final Stage STAGE = new Stage("framed");

  private final FramingNotes framing = STAGE.get(FramingNotes.class);
  private final AccountId account = STAGE.account();
  private final Show show = STAGE.show();

  @Test
  void new_notes_begin_as_the_template_and_old_ones_stay() {
    var old = STAGE.get(Drafting.class).begin(account, show.id(), "Old").orElseThrow();

    framing.frame(account, show.id(), new NotesFrame("## Links\n\n- ", ""));

    var next = STAGE.get(Drafting.class).begin(account, show.id(), "Next").orElseThrow();
    assertThat(next.words().notes()).isEqualTo("## Links\n\n-");
    assertThat(old.words().notes()).isEmpty();
  }

  @Test
  void a_footer_stands_under_the_notes_of_what_is_out_already_at_once() {
    publish();
    var before = changedAt();

    var stopped = framing.frame(account, show.id(), new NotesFrame("", "Made by *example* people"));

    assertThat(stopped).isInstanceOf(Kept.Done.class);
    assertThat(STAGE.rss()).contains("Made by <em>example</em> people");
    assertThat(changedAt()).isAfter(before);
  }

  @Test
  void another_template_changes_nothing_for_listeners() {
    publish();
    var before = changedAt();

    framing.frame(account, show.id(), new NotesFrame("Write here", ""));

    assertThat(changedAt()).isEqualTo(before);
  }

  private void publish() {
    var draft = STAGE.get(Drafting.class).begin(account, show.id(), "An episode").orElseThrow();
    var audio = STAGE.fixtures().media(account, show);
    STAGE.get(Drafting.class).attach(account, draft.id(), audio.id());
    STAGE.get(Publishing.class).publish(account, draft.id(), Optional.empty());
  }

  private Instant changedAt() {
    return STAGE
        .get(Tenancy.class)
        .in(account, () -> STAGE.get(Shows.class).changedAt(account, show.id()).orElseThrow());
  }
}
