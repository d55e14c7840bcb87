package fm.podwright.worker.billing;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.core.billing.BillingNotice;
import fm.podwright.domain.billing.Allowance;
import fm.podwright.domain.billing.DayCount;
import fm.podwright.domain.billing.Entitlement.Billed;
import fm.podwright.domain.billing.Facts;
import fm.podwright.domain.billing.Interval;
import fm.podwright.domain.billing.Money;
import fm.podwright.domain.billing.Plan;
import fm.podwright.domain.billing.Plans;
import fm.podwright.domain.billing.Standing;
import fm.podwright.domain.billing.Status;
import fm.podwright.domain.billing.Subscription;
import fm.podwright.domain.billing.Usage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoticesTest {
  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final Duration DAY = Duration.ofDays(1);
  private static final Plans PLANS =
      new Plans(
          List.of(plan("starter", "Starter", 20_000, 1900), plan("pro", "Pro", 100_000, 4900)));

  private final Notices notices = new Notices(new DownloadNotices(PLANS));

  @Test
  void a_trial_that_ends_says_when() {
    var facts = new Facts(NOW.plus(DAY), Optional.empty());

    assertThat(written(BillingNotice.TRIAL_ENDS, facts, 0).subject())
        .isEqualTo("Your free trial ends on 24 November 2026");
    assertThat(of(BillingNotice.TRIAL_OVER, facts, 0)).isEmpty();
  }

  @Test
  void a_trial_that_is_over_says_until_when_all_stays_up() {
    var facts = new Facts(NOW.minus(DAY), Optional.empty());

    assertThat(written(BillingNotice.TRIAL_OVER, facts, 0).paragraphs().getLast())
        .contains("until 20 February 2027");
    assertThat(of(BillingNotice.TRIAL_ENDS, facts, 0)).isEmpty();
    assertThat(of(BillingNotice.CLOSES, facts, 0)).isPresent();
  }

  @Test
  void a_payment_that_failed_says_when_uploads_pause_and_nothing_once_it_is_paid() {
    var failed = bought(Status.PAST_DUE, Optional.empty(), Optional.of(NOW.minus(DAY)));
    var paid = bought(Status.ACTIVE, Optional.empty(), Optional.empty());

    assertThat(written(BillingNotice.PAYMENT_FAILED, failed, 0).paragraphs().getLast())
        .contains("until 6 December 2026");
    assertThat(of(BillingNotice.PAYMENT_FAILED, paid, 0)).isEmpty();
    assertThat(of(BillingNotice.PAID, paid, 0)).isPresent();
    assertThat(of(BillingNotice.PAID, failed, 0)).isEmpty();
  }

  @Test
  void a_payment_that_is_overdue_says_when_all_is_taken_down() {
    var overdue =
        bought(Status.UNPAID, Optional.empty(), Optional.of(NOW.minus(DAY.multipliedBy(14))));

    assertThat(written(BillingNotice.UPLOADS_PAUSED, overdue, 0).paragraphs().getLast())
        .contains("until 21 February 2027");
  }

  @Test
  void a_plan_that_was_cancelled_says_until_when_it_goes_on() {
    var cancelling = bought(Status.ACTIVE, Optional.of(NOW.plus(DAY)), Optional.empty());

    assertThat(written(BillingNotice.CANCELLED, cancelling, 0).subject())
        .isEqualTo("Your plan ends on 24 November 2026");
  }

  @Test
  void what_ended_and_what_closed_says_that_it_can_be_had_back() {
    var ended = bought(Status.CANCELED, Optional.empty(), Optional.empty());
    var closed = new Facts(NOW.minus(DAY.multipliedBy(91)), Optional.empty());

    assertThat(of(BillingNotice.ENDED, ended, 0)).isPresent();
    assertThat(of(BillingNotice.CLOSES, ended, 0)).isPresent();
    assertThat(written(BillingNotice.CLOSED, closed, 0).paragraphs().getLast())
        .contains("everything is back as it was");
    assertThat(of(BillingNotice.CLOSED, ended, 0)).isEmpty();
  }

  @Test
  void downloads_over_the_plan_offer_the_smallest_that_fits_at_its_price() {
    var facts = bought(Status.ACTIVE, Optional.empty(), Optional.empty());

    assertThat(written(BillingNotice.DOWNLOADS_NEAR, facts, 16_000).subject())
        .isEqualTo("80 % of this month's downloads");
    assertThat(written(BillingNotice.DOWNLOADS_OVER, facts, 20_001).paragraphs())
        .anyMatch(it -> it.contains("until 22 December 2026"))
        .last()
        .asString()
        .startsWith("The plan Pro has 100,000 downloads a month for €49.00 a month.");
    assertThat(of(BillingNotice.DOWNLOADS_NEAR, facts, 20_001)).isEmpty();
    assertThat(of(BillingNotice.DOWNLOADS_OVER, facts, 16_000)).isEmpty();
  }

  @Test
  void downloads_that_no_plan_has_ask_for_an_answer() {
    var facts = bought(Status.ACTIVE, Optional.empty(), Optional.empty());

    assertThat(written(BillingNotice.DOWNLOADS_OVER, facts, 100_001).paragraphs().getLast())
        .startsWith("No plan has that many downloads");
  }

  private Notice written(BillingNotice notice, Facts facts, long downloads) {
    return of(notice, facts, downloads).orElseThrow();
  }

  private Optional<Notice> of(BillingNotice notice, Facts facts, long downloads) {
    var today = LocalDate.ofInstant(NOW, ZoneOffset.UTC);
    var usage =
        new Usage(
            today,
            List.of(new DayCount(today.minusDays(1), downloads)),
            Map.of(),
            Duration.ZERO,
            0);
    var billed = new Billed(Standing.of(facts, NOW), PLANS.all().getFirst().allowance(), usage);
    return notices.of(notice, billed, facts);
  }

  private static Facts bought(Status status, Optional<Instant> cancelAt, Optional<Instant> unpaid) {
    return new Facts(
        NOW.minus(DAY.multipliedBy(60)),
        Optional.of(
            new Subscription(
                "sub_1",
                status,
                "starter",
                Interval.MONTH,
                Currency.getInstance("EUR"),
                NOW.plus(DAY),
                cancelAt,
                Optional.empty(),
                unpaid)));
  }

  private static Plan plan(String code, String name, long downloads, long cents) {
    return new Plan(
        code,
        name,
        new Allowance(downloads, 10, 1_000_000, 50, 60),
        Map.of(
            Interval.MONTH, List.of(Money.of(cents, "EUR")),
            Interval.YEAR, List.of(Money.of(cents * 10, "EUR"))));
  }
}
