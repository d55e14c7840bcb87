package fm.podwright.core.billing;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What a comparison with Stripe found.
///
/// @param subscriptions how many Stripe has, ended ones too
public record Reconciliation(Instant at, Duration took, int subscriptions, List<Finding> findings) {
  public Reconciliation {
    findings = List.copyOf(findings);
  }

  /// How many findings there are of each kind.
  Map<Finding.Kind, Integer> counts() {
    var counts = new EnumMap<Finding.Kind, Integer>(Finding.Kind.class);
    findings.forEach(it -> counts.merge(it.kind(), 1, Integer::sum));
    return counts;
  }

  /// How many findings there are that are mended.
  public long mended() {
    return findings.stream().filter(Finding::isMended).count();
  }
}
