package fm.podwright.core.feed;

import fm.podwright.domain.feed.FeedDifference;
import fm.podwright.domain.show.Finding;
import java.util.List;

/// What became of tags that were to be saved.
public sealed interface TagOutcome {
  /// They are stored; this is what podcast apps see otherwise.
  record Saved(FeedDifference difference) implements TagOutcome {}

  /// Nothing was changed, for the reasons in `findings`.
  record Refused(List<Finding> findings) implements TagOutcome {
    public Refused {
      findings = List.copyOf(findings);
    }
  }

  /// Somebody else saved in the meantime; nothing was changed.
  record Conflict() implements TagOutcome {}

  /// The account has no such thing.
  record NotFound() implements TagOutcome {}
}
