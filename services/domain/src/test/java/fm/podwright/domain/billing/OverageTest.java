package fm.podwright.domain.billing;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.domain.billing.Overage.Level;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverageTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-04-25");

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
    assertThat(of()).isEqualTo(Overage.of(1000, List.of(), TODAY));
    assertThat(of().percent()).isZero();
  }

  private static Overage of(DayCount... counts) {
    return Overage.of(1000, List.of(counts), TODAY);
  }

  private static DayCount count(String day, long downloads) {
    return new DayCount(LocalDate.parse(day), downloads);
  }
}
