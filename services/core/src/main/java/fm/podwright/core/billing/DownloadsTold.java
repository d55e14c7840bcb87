package fm.podwright.core.billing;

import fm.podwright.domain.billing.Overage;
import fm.podwright.domain.billing.Overage.Level;
import java.time.YearMonth;
import java.util.Arrays;

/// Which level of downloads an account was told of, in which month and under a plan of how many:
/// each level once a month, and anew after the plan was changed.
record DownloadsTold(YearMonth month, long allowed, Level level) {
  static DownloadsTold of(Overage overage, YearMonth month) {
    return new DownloadsTold(month, overage.allowed(), overage.level());
  }

  /// True if it is worth a letter after what `told`, in the words of [#text], was about.
  boolean isNews(String told) {
    return level != Level.UNDER && highest(told).compareTo(level) < 0;
  }

  /// The month, the plan, and the highest level that was reached in it.
  String text(String told) {
    var highest = highest(told);
    return text(highest.compareTo(level) > 0 ? highest : level);
  }

  private Level highest(String told) {
    return Arrays.stream(Level.values())
        .filter(it -> text(it).equals(told))
        .findFirst()
        .orElse(Level.UNDER);
  }

  private String text(Level reached) {
    return month + " " + allowed + " " + reached;
  }
}
