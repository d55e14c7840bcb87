package fm.podwright.core.feed;

import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.show.Finding;
import java.util.List;

/// What became of something that was to be done to an episode.
public sealed interface Outcome {
  /// It is done; `findings` are worth knowing and stopped nothing.
  record Done(Episode episode, List<Finding> findings) implements Outcome {}

  /// Nothing was changed, for the reasons in `findings`.
  record Refused(List<Finding> findings) implements Outcome {}

  /// Somebody else saved in the meantime; `theirs` is what is stored now.
  record Conflict(Episode theirs) implements Outcome {}

  /// The account has no such episode.
  record NotFound() implements Outcome {}
}
