package fm.podwright.core.feed;

import fm.podwright.domain.show.Finding;
import java.util.List;

/// Takes a transaction back because of what a check found.
public final class Blocked extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<Finding> findings;

  Blocked(List<Finding> findings) {
    super("blocked by " + findings.size() + " findings", null, false, false);
    this.findings = findings;
  }

  static Blocked by(String field, String problem, String remedy) {
    return new Blocked(List.of(Finding.error(field, problem, remedy)));
  }

  /// What stands against it, errors among them.
  public List<Finding> findings() {
    return findings;
  }
}
