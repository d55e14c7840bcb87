package fm.podwright.core.billing;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.core.account.Presence;
import fm.podwright.core.fixture.Fixtures;
import fm.podwright.domain.tenancy.AccountId;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class WatchingTest {
  @AutoClose private final Paying paying = Paying.begin();
  private final Presence owner = paying.owner("Example");
  private final AccountId account = owner.member().account();

  @Test
  void three_days_before_a_trial_ends_its_owners_are_told_once() {
    look(Duration.ofDays(10));
    assertThat(mails()).isEmpty();

    look(Duration.ofDays(1));
    look(Duration.ofHours(1));

    assertThat(mails()).isEqualTo("TRIAL_ENDS");
  }

  @Test
  void two_weeks_before_an_account_closes_its_owners_are_told_once() {
    look(Duration.ofDays(14));
    look(Duration.ofDays(75));
    assertThat(mails()).isEqualTo("TRIAL_OVER");

    look(Duration.ofDays(1));
    look(Duration.ofHours(1));

    assertThat(mails()).isEqualTo("CLOSES TRIAL_OVER");
  }

  @Test
  void each_level_of_downloads_is_told_once_a_month() {
    paying.buy(owner, "starter");
    look(Duration.ofDays(9)); // in the month in which the trial ended its plan counts
    downloads("2026-12-01", 16_000);
    look(Duration.ofHours(1));
    look(Duration.ofHours(1));
    assertThat(mails()).isEqualTo("DOWNLOADS_NEAR");

    downloads("2026-12-02", 5_000);
    look(Duration.ofHours(1));
    look(Duration.ofHours(1));
    assertThat(mails()).isEqualTo("DOWNLOADS_NEAR DOWNLOADS_OVER");
    assertThat(told()).isEqualTo("over");

    look(Duration.ofDays(30));
    assertThat(told()).isEqualTo("under");
    downloads("2027-01-01", 20_001);
    look(Duration.ofHours(1));
    assertThat(mails()).isEqualTo("DOWNLOADS_NEAR DOWNLOADS_OVER DOWNLOADS_OVER");

    look(Duration.ofDays(2));
    assertThat(mails()).isEqualTo("DOWNLOADS_NEAR DOWNLOADS_OVER DOWNLOADS_OVER DOWNLOADS_PAUSED");
  }

  @Test
  void a_smaller_plan_does_not_make_the_months_before_it_months_over_the_plan() {
    paying.buy(owner, "pro");
    downloads("2026-11-20", 60_000);
    look(Duration.ofDays(9));
    downloads("2026-12-01", 60_000);
    paying.execute("UPDATE billing SET plan = 'starter'"); // as Stripe tells it
    look(Duration.ofDays(28));
    assertThat(mails()).isEmpty();

    look(Duration.ofDays(3));
    downloads("2027-01-02", 20_001);
    look(Duration.ofHours(1));

    assertThat(mails()).isEqualTo("DOWNLOADS_OVER");
  }

  @Test
  void a_closed_account_whose_trial_was_made_longer_is_looked_at_like_any_other() {
    look(Duration.ofDays(14));
    paying.execute("UPDATE billing SET told_state = 'closed'");

    look(Duration.ofHours(1));

    assertThat(paying.value("SELECT told_state FROM billing")).isEqualTo("trial_over");
  }

  @Test
  void where_nobody_pays_what_was_closed_opens_and_nobody_is_written_to() {
    try (var free = Paying.begin(Map.of("podwright.billing.enabled", false))) {
      var free_account = free.owner("Free").member().account();
      free.execute("UPDATE account SET closes_at = '2026-01-01'");
      free.pass(Duration.ofDays(400));

      free.get(Watching.class).look(free_account);

      assertThat(free.value("SELECT count(*) FROM account WHERE closes_at IS NOT NULL"))
          .isEqualTo("0");
      assertThat(
              free.value("SELECT count(*) FROM scheduled_tasks WHERE task_name = 'billing-mail'"))
          .isEqualTo("0");
    }
  }

  private void look(Duration later) {
    paying.pass(later);
    paying.get(Watching.class).look(account);
  }

  private void downloads(String day, long count) {
    var fixtures = new Fixtures(paying.core());
    var show = fixtures.show(account, "show-" + day);
    var episode = fixtures.ready(account, show, "One");
    paying.execute(
        "INSERT INTO download_day (account_id, episode_id, day, show_id, downloads) VALUES ('%s', '%s', '%s', '%s', %d)"
            .formatted(account, episode.id(), day, show.id(), count));
  }

  private String told() {
    return paying.value(
        "SELECT told_downloads FROM billing WHERE account_id = '%s'".formatted(account));
  }

  private String mails() {
    var mails =
        paying.value(
            "SELECT string_agg(substring(task_instance from '/([A-Z_]+)@'), ' ' ORDER BY"
                + " task_instance) FROM scheduled_tasks WHERE task_name = 'billing-mail'");
    return mails.equals("null") ? "" : mails;
  }
}
