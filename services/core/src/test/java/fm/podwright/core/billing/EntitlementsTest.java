package fm.podwright.core.billing;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.core.fixture.Core;
import fm.podwright.core.fixture.Fixtures;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.billing.DayCount;
import fm.podwright.domain.billing.Entitlement;
import fm.podwright.domain.billing.Entitlement.Billed;
import fm.podwright.domain.billing.Entitlement.Unbilled;
import fm.podwright.domain.billing.Overage.Level;
import fm.podwright.domain.billing.Pause.Reason;
import fm.podwright.domain.billing.Standing.Trial;
import fm.podwright.domain.tenancy.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class EntitlementsTest {
  @AutoClose private static final Paying paying = Paying.begin();

  @Test
  void where_nobody_pays_everything_is_allowed() {
    try (var core = Core.fresh()) {
      var account = core.account("Example");
      var entitlement =
          core.get(Tenancy.class).in(account, () -> core.get(Entitlements.class).of(account));

      assertThat(entitlement).isEqualTo(new Unbilled());
      assertThat(entitlement.upload(Long.MAX_VALUE)).isEmpty();
    }
  }

  @Test
  void a_new_account_has_a_trial_with_what_its_plan_allows() {
    var account = account("New");

    assertThat(billed(account).standing()).isInstanceOf(Trial.class);
    assertThat(billed(account).allowance().downloads()).isEqualTo(100_000);
  }

  @Test
  void an_account_that_is_older_than_paying_begins_its_trial_then() {
    try (var late = Paying.begin(Map.of("podwright.billing.since", "2026-11-20"))) {
      var account = late.owner("Old").member().account();
      late.execute("UPDATE account SET created_at = '2020-01-01'");

      assertThat(late.standing(account))
          .isEqualTo(new Trial(Instant.parse("2026-12-04T00:00:00Z")));
    }
  }

  @Test
  void where_nothing_is_set_older_accounts_begin_their_trial_on_the_day_paying_was_first_seen_on() {
    try (var late = Paying.begin()) {
      var account = late.owner("Old").member().account();
      late.execute("UPDATE account SET created_at = '2020-01-01'");

      var seen = late.standing(account);
      late.pass(Duration.ofDays(10));

      assertThat(seen).isEqualTo(new Trial(Instant.parse("2026-12-07T00:00:00Z")));
      assertThat(late.standing(account)).isEqualTo(seen);
      assertThat(late.value("SELECT day FROM billing_start")).isEqualTo("2026-11-23");
    }
  }

  @Test
  void once_nobody_pays_any_more_the_day_is_forgotten() {
    try (var free = Paying.begin(Map.of("podwright.billing.enabled", false))) {
      var account = free.owner("Old").member().account();
      free.execute("INSERT INTO billing_start (day) VALUES ('2026-01-01')");

      free.get(BillingStart.class).look();
      free.get(Syncing.class).look(account);

      assertThat(free.value("SELECT count(*) FROM billing_start")).isEqualTo("0");
    }
  }

  @Test
  void downloads_are_those_of_all_episodes_by_day() {
    var account = account("Heard");
    var show = new Fixtures(paying.core()).show(account, "heard");
    for (var episode : new String[] {"One", "Two"}) {
      var id = new Fixtures(paying.core()).ready(account, show, episode).id().value();
      downloads(account, show.id().value(), id, "2026-11-22", 40_000);
    }

    var usage = billed(account).usage();

    assertThat(usage.downloads()).containsExactly(new DayCount(LocalDate.of(2026, 11, 22), 80_000));
    assertThat(billed(account).overage().level()).isEqualTo(Level.NEAR);
    assertThat(usage.today()).isEqualTo(LocalDate.of(2026, 11, 23));
  }

  @Test
  void an_upload_counts_its_length_in_its_month_and_its_bytes_for_good() {
    var account = account("Loud");
    var fixtures = new Fixtures(paying.core());
    var show = fixtures.show(account, "loud");
    var episode = fixtures.ready(account, show, "One");
    var media = paying.value("SELECT id FROM media WHERE account_id = '%s'".formatted(account));
    upload(account, show.id().value(), episode.id().value(), media, "2026-11-02", "ready");
    upload(account, show.id().value(), episode.id().value(), media, "2026-10-31", "ready");

    var usage = billed(account).usage();

    assertThat(usage.uploaded()).isEqualTo(Duration.ofHours(1));
    assertThat(usage.storageBytes()).isEqualTo(57_600_417);
  }

  @Test
  void what_is_on_its_way_takes_its_place_already() {
    var account = account("Wide");
    var fixtures = new Fixtures(paying.core());
    var show = fixtures.show(account, "wide");
    var episode = fixtures.ready(account, show, "One");
    upload(account, show.id().value(), episode.id().value(), null, "2026-11-02", "uploading");

    assertThat(billed(account).usage().storageBytes()).isEqualTo(57_600_417 + 9);
    assertThat(billed(account).upload(200_000_000_000L - 57_600_417 - 9)).isEmpty();
    assertThat(billed(account).upload(200_000_000_000L - 57_600_417 - 8))
        .hasValueSatisfying(it -> assertThat(it.reason()).isEqualTo(Reason.STORAGE));
  }

  @Test
  void a_plan_that_is_sold_no_more_allows_what_the_largest_does() {
    var account = account("Loyal");
    paying.execute(
        """
        INSERT INTO billing (account_id, customer, subscription, status, plan, period, currency, period_end)
        VALUES ('%s', 'cus_loyal', 'sub_loyal', 'active', 'vintage', 'month', 'EUR', now())
        """
            .formatted(account));

    assertThat(billed(account).allowance().downloads()).isEqualTo(300_000);
  }

  @Test
  void another_accounts_usage_is_not_counted() {
    var other = account("Other");

    assertThat(billed(other).usage().downloads()).isEmpty();
    assertThat(billed(other).usage().storageBytes()).isZero();
  }

  private static AccountId account(String name) {
    return paying.owner(name).member().account();
  }

  private static Billed billed(AccountId account) {
    Entitlement entitlement =
        paying.get(Tenancy.class).in(account, () -> paying.get(Entitlements.class).of(account));
    return (Billed) entitlement;
  }

  private static void downloads(
      AccountId account, UUID show, UUID episode, String day, long count) {
    paying.execute(
        "INSERT INTO download_day (account_id, episode_id, day, show_id, downloads) VALUES ('%s', '%s', '%s', '%s', %d)"
            .formatted(account, episode, day, show, count));
  }

  private static void upload(
      AccountId account,
      UUID show,
      UUID episode,
      @Nullable String media,
      String day,
      String status) {
    paying.execute(
        """
        INSERT INTO upload (account_id, id, show_id, episode_id, file_name, content_type, bytes, part_bytes,
          storage_key, storage_upload, status, created_by, created_at, media_id)
        VALUES ('%s', gen_random_uuid(), '%s', '%s', 'x.mp3', 'audio/mpeg', 9, 5242880, 'x', 'x', '%s',
          gen_random_uuid(), '%s', %s)
        """
            .formatted(
                account, show, episode, status, day, media == null ? "NULL" : "'" + media + "'"));
  }
}
