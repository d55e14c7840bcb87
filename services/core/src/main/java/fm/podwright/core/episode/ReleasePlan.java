package fm.podwright.core.episode;

import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.show.Finding;
import fm.podwright.domain.tenancy.UserId;
import java.util.List;
import java.util.Optional;

/// That an episode is to come out: who planned it, and what stopped it the last time that it was
/// due.
///
/// @param refusals how often it was due and stopped
public record ReleasePlan(
    EpisodeId episode, Optional<UserId> plannedBy, List<Finding> findings, int refusals) {
  public ReleasePlan {
    findings = List.copyOf(findings);
  }

  /// True if it was due and did not come out.
  public boolean isRefused() {
    return refusals > 0;
  }

  /// What stopped it, as sentences.
  public String reason() {
    return String.join(
        " ", findings.stream().filter(Finding::blocks).map(Finding::sentence).toList());
  }
}
