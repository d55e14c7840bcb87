package fm.podwright.core.feed;

import fm.podwright.domain.feed.FeedDifference;
import fm.podwright.domain.show.Finding;
import java.util.List;

/// What became of a change that the gate looked at.
public sealed interface Gated<T> {
  /// It is done: `findings` stopped nothing, and this is what listeners' apps see otherwise.
  record Passed<T>(T value, List<Finding> findings, FeedDifference difference) implements Gated<T> {
    public Passed {
      findings = List.copyOf(findings);
    }
  }

  /// Nothing was changed, for the reasons in `findings`.
  record Refused<T>(List<Finding> findings) implements Gated<T> {
    public Refused {
      findings = List.copyOf(findings);
    }
  }
}
