package fm.podwright.domain.billing;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.domain.billing.Overage.Level;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OverageTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-04-25");
  private static final YearMonth APRIL = YearMonth.parse("2026-04");
  private static final YearMonth MARCH = APRIL.minusMonths(1);

  @Test
  void a_plan_is_nearly_used_at_80_percent() {
    assertThat(of(count("2026-04-02", 799)).level()).isEqualTo(Level.UNDER);
    assertThat(of(count("2026-04-02", 800)).level()).isEqualTo(Level.NEAR);
    assertThat(of(count("2026-04-02", 1000)).level()).isEqualTo(Level.NEAR);
    assertThat(of(count("2026-04-02", 800)).percent()).isEqualTo(80);
  }

  @Test
  void the_month_after_going_over_is_granted() {
    var overage = of(count("2026-04-02", 600), count("2026-04-20", 401));

    assertThat(overage.level()).isEqualTo(Level.OVER);
    assertThat(overage.since()).contains(LocalDate.parse("2026-04-20"));
    assertThat(overage.graceEnds()).contains(LocalDate.parse("2026-05-20"));
  }

  @Test
  void uploads_pause_when_a_later_month_is_over_too_and_the_grace_has_passed() {
    var march = count("2026-03-25", 1001);

    assertThat(of(march, count("2026-04-24", 1001)).level()).isEqualTo(Level.PAUSED);
    assertThat(of(march, count("2026-04-24", 1000)).level()).isEqualTo(Level.NEAR);
    assertThat(of(count("2026-03-26", 1001), count("2026-04-24", 1001)).level())
        .isEqualTo(Level.OVER);
  }

  @Test
  void a_month_within_the_plan_begins_the_grace_anew() {
    var overage =
        of(count("2026-02-01", 5000), count("2026-03-25", 1000), count("2026-04-24", 1001));

    assertThat(overage.level()).isEqualTo(Level.OVER);
    assertThat(overage.since()).contains(LocalDate.parse("2026-04-24"));
  }

  @Test
  void the_first_day_of_a_long_run_counts() {
    var overage =
        of(count("2026-02-07", 1001), count("2026-03-25", 1001), count("2026-04-24", 1001));

    assertThat(overage.since()).contains(LocalDate.parse("2026-02-07"));
  }

  @Test
  void without_downloads_nothing_is_used() {
    assertThat(of().downloads()).isZero();
    assertThat(of().percent()).isZero();
  }

  @Test
  void an_earlier_month_is_judged_by_the_plan_that_was_had_in_it() {
    var larger = Map.of(MARCH, 5000L);

    var overage = of(larger, count("2026-03-10", 4000), count("2026-04-24", 1001));

    assertThat(overage.level()).isEqualTo(Level.OVER);
    assertThat(overage.since()).contains(LocalDate.parse("2026-04-24"));
    assertThat(of(larger, count("2026-03-10", 5001), count("2026-04-24", 1001)).level())
        .isEqualTo(Level.PAUSED);
  }

  @Test
  void an_earlier_month_over_a_smaller_plan_stays_over_until_the_larger_one_suffices() {
    var smaller = Map.of(MARCH, 500L);

    assertThat(of(smaller, count("2026-03-10", 600), count("2026-04-24", 900)).level())
        .isEqualTo(Level.NEAR);
    assertThat(of(smaller, count("2026-03-10", 600), count("2026-04-24", 1001)).level())
        .isEqualTo(Level.PAUSED);
  }

  @Test
  void in_the_month_of_a_change_the_larger_plan_counts() {
    var downgraded = of(Map.of(APRIL, 5000L), count("2026-04-02", 3999));
    var upgraded = of(Map.of(APRIL, 100L), count("2026-04-02", 799));

    assertThat(downgraded.level()).isEqualTo(Level.UNDER);
    assertThat(downgraded.allowed()).isEqualTo(5000);
    assertThat(upgraded.level()).isEqualTo(Level.UNDER);
    assertThat(upgraded.allowed()).isEqualTo(1000);
  }

  @Test
  void a_month_of_which_nothing_is_known_is_judged_by_the_largest_plan_that_is() {
    var march = count("2026-03-10", 4000);
    var april = count("2026-04-24", 5001);

    assertThat(of(Map.of(APRIL, 5000L), march, april).level()).isEqualTo(Level.OVER);
  }

  private static Overage of(DayCount... counts) {
    return of(Map.of(), counts);
  }

  private static Overage of(Map<YearMonth, Long> had, DayCount... counts) {
    return Overage.of(Granted.of(1000, had, APRIL), List.of(counts), TODAY);
  }

  private static DayCount count(String day, long downloads) {
    return new DayCount(LocalDate.parse(day), downloads);
  }
}
