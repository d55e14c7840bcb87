package fm.podwright.core.feed;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.core.fixture.Core;
import fm.podwright.core.fixture.Fixtures;
import fm.podwright.core.show.Shows;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.feed.Feed;
import fm.podwright.domain.show.NotesFrame;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.tenancy.AccountId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FramingNotesTest {
  private static final Core CORE = Core.fresh();
  private static final Fixtures FIXTURES = new Fixtures(CORE);
  private static int number;

  private final FramingNotes framing = CORE.get(FramingNotes.class);
  private AccountId account;
  private Show show;

  @AfterAll
  static void end() {
    CORE.close();
  }

  @BeforeEach
  void a_show() {
    number++;
    account = CORE.account("account " + number);
    show = FIXTURES.show(account, "framed-" + number);
    CORE.clock().set(Core.MONDAY);
  }

  @Test
  void new_notes_begin_as_the_template_and_old_ones_stay() {
    var old = CORE.get(Drafting.class).begin(account, show.id(), "Old").orElseThrow();

    framing.frame(account, show.id(), new NotesFrame("## Links\n\n- ", ""));

    var next = CORE.get(Drafting.class).begin(account, show.id(), "Next").orElseThrow();
    assertThat(next.words().notes()).isEqualTo("## Links\n\n-");
    assertThat(old.words().notes()).isEmpty();
  }

  @Test
  void a_footer_stands_under_the_notes_of_what_is_out_already_at_once() {
    publish();
    var before = changedAt();

    var stopped = framing.frame(account, show.id(), new NotesFrame("", "Made by *example* people"));

    assertThat(stopped).isInstanceOf(Kept.Done.class);
    assertThat(rss()).contains("Made by <em>example</em> people");
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
    var draft = CORE.get(Drafting.class).begin(account, show.id(), "An episode").orElseThrow();
    var audio = FIXTURES.media(account, show);
    CORE.get(Drafting.class).attach(account, draft.id(), audio.id());
    CORE.get(Publishing.class).publish(account, draft.id(), Optional.empty());
  }

  private Instant changedAt() {
    return CORE.get(Tenancy.class)
        .in(account, () -> CORE.get(Shows.class).changedAt(account, show.id()).orElseThrow());
  }

  private String rss() {
    return CORE.get(Tenancy.class)
        .in(account, () -> CORE.get(Feeds.class).find(account, show.id()))
        .map(Feed::rss)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .orElseThrow();
  }
}
