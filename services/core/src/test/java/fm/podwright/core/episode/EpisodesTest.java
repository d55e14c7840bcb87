package fm.podwright.core.episode;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.core.fixture.Core;
import fm.podwright.core.fixture.Fixtures;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.episode.Edit;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.Words;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class EpisodesTest {
  private static final Core CORE = Core.fresh();
  private static final Fixtures FIXTURES = new Fixtures(CORE);

  private final Episodes episodes = CORE.get(Episodes.class);

  @AfterAll
  static void end() {
    CORE.close();
  }

  @Test
  void a_version_that_is_not_beyond_the_stored_one_is_not_saved() {
    var account = CORE.account("stale");
    var episode = FIXTURES.ready(account, FIXTURES.show(account, "stale"), "Hello");
    var mine = titled(episode, "Mine");
    var theirs = titled(episode, "Theirs");

    var saved =
        CORE.get(Tenancy.class)
            .in(
                account,
                () ->
                    new boolean[] {
                      episodes.save(account, theirs, Core.MONDAY),
                      episodes.save(account, mine, Core.MONDAY)
                    });

    assertThat(saved).containsExactly(true, false);
    assertThat(CORE.get(Tenancy.class).in(account, () -> episodes.find(account, episode.id())))
        .contains(theirs);
  }

  @Test
  void what_is_not_the_accounts_is_not_saved() {
    var account = CORE.account("owner");
    var episode = FIXTURES.ready(account, FIXTURES.show(account, "owned"), "Hello");
    var other = CORE.account("stranger");

    var isSaved =
        CORE.get(Tenancy.class)
            .in(other, () -> episodes.save(other, titled(episode, "Mine"), Core.MONDAY));

    assertThat(isSaved).isFalse();
  }

  private static Episode titled(Episode episode, String title) {
    return episode.edit(
        new Edit(
            episode.slug(),
            new Words(title, episode.words().summary(), episode.words().notes()),
            episode.numbering(),
            episode.explicit(),
            episode.guid()));
  }
}
