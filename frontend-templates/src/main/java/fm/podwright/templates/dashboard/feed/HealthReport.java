package fm.podwright.templates.dashboard.feed;

import fm.podwright.domain.feed.ReadFeed.Break;
import fm.podwright.domain.show.Finding;
import fm.podwright.domain.show.Finding.Severity;
import java.util.List;
import java.util.Optional;

/// How a feed does: what is wrong and what is good. `broken` is the place at which it is no XML.
public record HealthReport(
    String address,
    String title,
    int episodes,
    List<Finding> findings,
    List<String> good,
    Optional<Break> broken) {
  public HealthReport {
    findings = List.copyOf(findings);
    good = List.copyOf(good);
  }

  /// The whole in a sentence.
  public String verdict() {
    var errors = count(Severity.ERROR);
    var warnings = count(Severity.WARNING);
    if (errors > 0) return "Podcast apps trip over it: " + things(errors) + " to mend.";
    if (warnings > 0) return "It works in podcast apps; " + things(warnings) + " to make better.";
    return "It is healthy: nothing is wrong with it.";
  }

  /// The icon of the verdict.
  public String icon() {
    if (count(Severity.ERROR) > 0) return "bad";
    return count(Severity.WARNING) > 0 ? "warn" : "good";
  }

  /// The CSS class of the verdict.
  public String style() {
    return "notice notice--" + icon();
  }

  private long count(Severity severity) {
    return findings.stream().filter(it -> it.severity() == severity).count();
  }

  private static String things(long count) {
    return count == 1 ? "one thing" : count + " things";
  }
}
