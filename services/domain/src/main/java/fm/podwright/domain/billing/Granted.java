package fm.podwright.domain.billing;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;

/// How many downloads an account may have in a calendar month of UTC: the most that any of its
/// plans had in that month. So a smaller plan does not turn the months before it into months over
/// the plan, and in the month of a change the larger plan counts until it ends.
///
/// @param months those of which it is known, and the present one
public record Granted(Map<YearMonth, Long> months) {
  public Granted {
    months = Map.copyOf(months);
  }

  /// What `plan` downloads of the present plan are, besides what was `had` in each month of which
  /// that is known.
  public static Granted of(long plan, Map<YearMonth, Long> had, YearMonth present) {
    var months = new HashMap<>(had);
    months.merge(present, plan, Math::max);
    return new Granted(months);
  }

  /// The downloads of that month; in one of which nothing is known, the most of any that is.
  long in(YearMonth month) {
    return months.getOrDefault(month, months.values().stream().max(Long::compare).orElseThrow());
  }
}
