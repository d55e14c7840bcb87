package fm.podwright.domain.billing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How a month's downloads stand against a plan. Going over never stops a feed: from the day on
/// which it first happened an account has a month; if it goes over in a later month too, new
/// uploads pause until that month ends or the plan is changed. Each month is judged by the plan
/// that the account had in it.
///
/// @param downloads in the present calendar month of UTC
/// @param allowed in the present month
/// @param since the day on which the run of months over the plan began, if there is one
public record Overage(long downloads, long allowed, Level level, Optional<LocalDate> since) {
  /// How much of the plan is used.
  public enum Level {
    UNDER,
    /// From 80 % on.
    NEAR,
    /// Over the plan, within the month of grace.
    OVER,
    /// Over the plan again: uploads pause.
    PAUSED
  }

  /// How an account stands on `today`, by its counts of earlier months and the present one.
  public static Overage of(Granted granted, List<DayCount> counts, LocalDate today) {
    var month = YearMonth.from(today);
    var downloads = sum(counts, month);
    var allowed = granted.in(month);
    var first = firstOfRun(granted, counts, month);
    return new Overage(downloads, allowed, level(allowed, downloads, first, today), first);
  }

  /// The part of the plan that is used, in whole percent, rounded down; over 100 if it is more.
  public long percent() {
    return (long) (100.0 * downloads / allowed);
  }

  /// Until when an account that went over has time to change its plan.
  public Optional<LocalDate> graceEnds() {
    return since.map(it -> it.plusMonths(1));
  }

  private static Level level(
      long allowed, long downloads, Optional<LocalDate> first, LocalDate today) {
    if (downloads > allowed) {
      var graceIsOver = first.filter(it -> !today.isBefore(it.plusMonths(1))).isPresent();
      return graceIsOver ? Level.PAUSED : Level.OVER;
    }
    return downloads >= Math.ceil(allowed * 0.8) ? Level.NEAR : Level.UNDER;
  }

  /// When the unbroken run of months over the plan began that ends with this month or the one
  /// before.
  private static Optional<LocalDate> firstOfRun(
      Granted granted, List<DayCount> counts, YearMonth present) {
    var crossed = crossed(granted, counts, present);
    var month = present.minusMonths(1);
    for (var day = crossed(granted, counts, month);
        day.isPresent();
        day = crossed(granted, counts, month)) {
      crossed = day;
      month = month.minusMonths(1);
    }
    return crossed;
  }

  /// The day of `month` on which its downloads went over.
  private static Optional<LocalDate> crossed(
      Granted granted, List<DayCount> counts, YearMonth month) {
    var allowed = granted.in(month);
    var days = new ArrayList<>(counts.stream().filter(it -> isIn(it, month)).toList());
    days.sort((one, other) -> one.day().compareTo(other.day()));
    var sum = 0L;
    for (var day : days) {
      sum += day.downloads();
      if (sum > allowed) return Optional.of(day.day());
    }
    return Optional.empty();
  }

  private static long sum(List<DayCount> counts, YearMonth month) {
    return counts.stream().filter(it -> isIn(it, month)).mapToLong(DayCount::downloads).sum();
  }

  private static boolean isIn(DayCount count, YearMonth month) {
    return YearMonth.from(count.day()).equals(month);
  }
}
