package fm.podwright.core.feed;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.core.episode.Episodes;
import fm.podwright.core.episode.ReleasePlans;
import fm.podwright.core.fixture.Core;
import fm.podwright.core.fixture.Fixtures;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.episode.Release.Published;
import fm.podwright.domain.episode.Release.Scheduled;
import fm.podwright.domain.show.Finding;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.testkit.Database;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What becomes of publishing while nobody pays.
class PausedPublishingTest {
  private static final Core CORE = Core.fresh(Map.of("podwright.billing.enabled", true));
  private static final Fixtures FIXTURES = new Fixtures(CORE);
  private static final Instant LATER = Core.MONDAY.plus(Duration.ofDays(20));
  private static int number;

  private final Publishing publishing = CORE.get(Publishing.class);
  private final Withdrawing withdrawing = CORE.get(Withdrawing.class);
  private AccountId account;
  private Show show;

  @AfterAll
  static void end() {
    CORE.close();
  }

  @BeforeEach
  void an_account_in_its_trial() throws SQLException {
    number++;
    account = CORE.account("paused " + number);
    sql("UPDATE account SET created_at = '" + Core.MONDAY + "'");
    CORE.clock().set(Core.MONDAY);
    show = FIXTURES.show(account, "paused-" + number);
  }

  @Test
  void a_release_that_is_due_then_stays_planned_says_why_and_comes_out_once_it_is_paid()
      throws SQLException {
    var ready = FIXTURES.ready(account, show, "Hello");
    assertThat(publishing.schedule(account, ready.id(), LATER)).isInstanceOf(Outcome.Done.class);
    CORE.clock().set(LATER.plusSeconds(1));

    assertThat(publishing.publishDue(account, ready.id())).isInstanceOf(Outcome.Refused.class);

    assertThat(stored(ready.id()).release()).isEqualTo(new Scheduled(LATER));
    assertThat(reason(ready.id()).orElseThrow()).contains("The free trial is over");

    sql(
        """
        INSERT INTO billing (account_id, customer, subscription, status, plan, period, currency, period_end)
        SELECT account_id, 'cus_' || account_id, 'sub_' || account_id, 'active', 'pro', 'month', 'USD',
          '%s' FROM account ON CONFLICT (account_id) DO UPDATE SET subscription = excluded.subscription,
          status = excluded.status, plan = excluded.plan, period = excluded.period,
          currency = excluded.currency, period_end = excluded.period_end
        """
            .formatted(LATER.plus(Duration.ofDays(30))));
    publishing.publishDue(account, ready.id());

    assertThat(stored(ready.id()).release()).isEqualTo(new Published(LATER));
  }

  @Test
  void what_is_out_stays_out_and_can_be_taken_back() {
    var ready = FIXTURES.ready(account, show, "Out");
    publishing.publish(account, ready.id(), Optional.empty());
    CORE.clock().set(LATER);

    assertThat(stored(ready.id()).release()).isInstanceOf(Published.class);
    assertThat(withdrawing.withdraw(account, ready.id())).isInstanceOf(Outcome.Done.class);
  }

  @Test
  void neither_publishing_nor_planning_is_possible_and_the_reason_has_a_remedy() {
    var ready = FIXTURES.ready(account, show, "Late");
    CORE.clock().set(LATER);

    var published = publishing.publish(account, ready.id(), Optional.empty());
    var planned = publishing.schedule(account, ready.id(), LATER.plusSeconds(3600));

    for (var outcome : new Outcome[] {published, planned}) {
      assertThat(((Outcome.Refused) outcome).findings())
          .filteredOn(Finding::blocks)
          .singleElement()
          .satisfies(it -> assertThat(it.remedy()).contains("Choose a plan under Billing"));
    }
  }

  private Episode stored(EpisodeId id) {
    return CORE.get(Tenancy.class)
        .in(account, () -> CORE.get(Episodes.class).find(account, id).orElseThrow());
  }

  private Optional<String> reason(EpisodeId id) {
    return CORE.get(Tenancy.class)
        .in(account, () -> CORE.get(ReleasePlans.class).find(account, id))
        .map(it -> it.reason());
  }

  private static void sql(String text) throws SQLException {
    try (var connection = CORE.database().connect(Database.SUPERUSER);
        var statement = connection.createStatement()) {
      statement.execute(text);
    }
  }
}
