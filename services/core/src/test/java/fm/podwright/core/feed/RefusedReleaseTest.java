package fm.podwright.core.feed;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.core.episode.Episodes;
import fm.podwright.core.episode.ReleasePlan;
import fm.podwright.core.episode.ReleasePlans;
import fm.podwright.core.fixture.Core;
import fm.podwright.core.fixture.Fixtures;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.Numbering;
import fm.podwright.domain.episode.Release.Published;
import fm.podwright.domain.episode.Release.Scheduled;
import fm.podwright.domain.episode.Words;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.tenancy.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RefusedReleaseTest {
  private static final Core CORE = Core.fresh();
  private static final Fixtures FIXTURES = new Fixtures(CORE);
  private static final Instant TUESDAY = Core.MONDAY.plus(Duration.ofDays(1));
  private static int number;

  private final Publishing publishing = CORE.get(Publishing.class);
  private final Withdrawing withdrawing = CORE.get(Withdrawing.class);
  private AccountId account;
  private Episode planned;

  @AfterAll
  static void end() {
    CORE.close();
  }

  @BeforeEach
  void an_episode_that_was_spoilt_after_it_was_planned() {
    number++;
    account = CORE.account("refused " + number);
    Show show = FIXTURES.show(account, "refused-" + number);
    CORE.clock().set(Core.MONDAY);
    var ready = FIXTURES.ready(account, show, "Hello");
    planned = ((Outcome.Done) publishing.schedule(account, ready.id(), TUESDAY)).episode();
    write("With {{ page.guest }}.");
    CORE.clock().set(TUESDAY.plusSeconds(1));
  }

  @Test
  void it_stays_planned_and_the_reason_is_kept() {
    assertThat(publishing.publishDue(account, planned.id())).isInstanceOf(Outcome.Refused.class);

    assertThat(stored().release()).isEqualTo(new Scheduled(TUESDAY));
    assertThat(plan().orElseThrow().reason()).contains("{{ page.guest }}");
  }

  @Test
  void it_comes_out_when_it_is_mended_and_nothing_is_left_of_the_refusal() {
    publishing.publishDue(account, planned.id());
    publishing.publishDue(account, planned.id());
    assertThat(plan().orElseThrow().refusals()).isEqualTo(2);
    write("With nobody.");

    publishing.publishDue(account, planned.id());

    assertThat(stored().release()).isEqualTo(new Published(TUESDAY));
    assertThat(plan()).isEmpty();
  }

  @Test
  void a_refusal_is_forgotten_when_the_episode_is_taken_off_the_plan() {
    publishing.publishDue(account, planned.id());

    withdrawing.withdraw(account, planned.id());

    assertThat(plan()).isEmpty();
  }

  private void write(String notes) {
    var now = stored();
    var edited =
        new Episode(
            now.id(),
            now.show(),
            now.slug(),
            new Words("Hello", "", notes),
            Numbering.none(),
            now.explicit(),
            now.guid(),
            now.audio(),
            now.release(),
            now.version() + 1);
    CORE.get(Tenancy.class)
        .in(account, () -> CORE.get(Episodes.class).save(account, edited, Core.MONDAY));
  }

  private Episode stored() {
    return CORE.get(Tenancy.class)
        .in(account, () -> CORE.get(Episodes.class).find(account, planned.id()).orElseThrow());
  }

  private Optional<ReleasePlan> plan() {
    return CORE.get(Tenancy.class)
        .in(account, () -> CORE.get(ReleasePlans.class).find(account, planned.id()));
  }
}
