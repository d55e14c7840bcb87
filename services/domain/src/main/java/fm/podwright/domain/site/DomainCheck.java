package fm.podwright.domain.site;

import fm.podwright.domain.show.Finding;
import java.time.Instant;
import java.util.List;

/// What a look at a domain's records found.
public record DomainCheck(Instant at, Verdict verdict, List<Finding> findings) {
  /// What it comes to.
  public enum Verdict {
    /// All that is needed is there.
    RIGHT,
    /// Something has to be set otherwise.
    WRONG,
    /// The DNS did not say; that counts for nothing.
    UNCLEAR
  }

  public DomainCheck {
    findings = List.copyOf(findings);
  }
}
