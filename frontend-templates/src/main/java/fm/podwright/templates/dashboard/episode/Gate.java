package fm.podwright.templates.dashboard.episode;

import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.show.Finding;
import fm.podwright.domain.show.ShowId;
import java.util.List;

/// What still stands between an episode and its listeners, and what would be better with it.
public record Gate(ShowId show, EpisodeId episode, List<Finding> findings) {
  public Gate {
    findings = List.copyOf(findings);
  }

  /// What stops publishing.
  public List<Finding> errors() {
    return findings.stream().filter(Finding::blocks).toList();
  }

  /// What would be better, and stops nothing.
  public List<Finding> advice() {
    return findings.stream().filter(finding -> !finding.blocks()).toList();
  }

  /// Where this is asked for alone.
  public String path() {
    return "/episodes/" + episode + "/gate";
  }

  /// Where a finding is mended: a field of the episode's page or of the show's settings.
  public String place(Finding finding) {
    var field = finding.field();
    if (!field.startsWith("show.")) return "#" + field;
    return "/shows/" + show + "/settings#" + field.substring("show.".length());
  }
}
