package fm.podwright.domain.show;

import java.util.Collection;

/// Something that a check found wrong, in words for a podcaster: `field` is the form's field (or
/// the part of the feed) it is about, `problem` says what it is and `remedy` what to do.
public record Finding(Severity severity, String field, String problem, String remedy) {
  /// How bad it is.
  public enum Severity {
    /// Must be mended first: what was asked for is refused.
    ERROR,
    /// Works, but not everywhere or not as meant.
    WARNING,
    /// Works; advice for more.
    HINT
  }

  /// Something that stops what was asked for.
  public static Finding error(String field, String problem, String remedy) {
    return new Finding(Severity.ERROR, field, problem, remedy);
  }

  /// Something to know that stops nothing.
  public static Finding warning(String field, String problem, String remedy) {
    return new Finding(Severity.WARNING, field, problem, remedy);
  }

  /// Advice; nothing is wrong.
  public static Finding hint(String field, String problem, String remedy) {
    return new Finding(Severity.HINT, field, problem, remedy);
  }

  /// True if this one is advice only.
  public boolean isHint() {
    return severity == Severity.HINT;
  }

  /// True if this one refuses what was asked for.
  public boolean blocks() {
    return severity == Severity.ERROR;
  }

  /// True if any of `findings` refuses what was asked for.
  public static boolean anyBlocks(Collection<Finding> findings) {
    return findings.stream().anyMatch(Finding::blocks);
  }

  /// Problem and remedy as two sentences.
  public String sentence() {
    return problem + " " + remedy;
  }
}
