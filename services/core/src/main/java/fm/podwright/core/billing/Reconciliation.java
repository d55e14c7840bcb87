package fm.podwright.core.billing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// What a comparison with Stripe found.
///
/// @param subscriptions how many Stripe has, ended ones too
public record Reconciliation(Instant at, Duration took, int subscriptions, List<Finding> findings) {
  public Reconciliation {
    findings = List.copyOf(findings);
  }

  /// How many findings there are that are mended.
  public long mended() {
    return findings.stream().filter(Finding::isMended).count();
  }
}
