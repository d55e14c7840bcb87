package fm.podwright.templates.dashboard.episode;

import fm.podwright.domain.feed.FeedDifference;
import fm.podwright.domain.feed.ItemChange;
import fm.podwright.domain.show.Finding;
import java.util.List;

/// What going public would change in a feed, and what stands against it.
public record Difference(boolean isRefused, List<Finding> findings, FeedDifference feed) {
  private static final int SHOWN = 50;

  public Difference {
    findings = List.copyOf(findings);
  }

  /// What stops it, or else what is worth knowing.
  public List<Finding> told() {
    return isRefused ? findings.stream().filter(Finding::blocks).toList() : findings;
  }

  /// The first of the items, for a change of the show may touch all.
  public List<ItemChange> items() {
    return feed.items().stream().limit(SHOWN).toList();
  }

  /// How many are not shown.
  public int more() {
    return Math.max(0, feed.items().size() - SHOWN);
  }
}
