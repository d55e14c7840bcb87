package fm.podwright.domain.billing;

/// Why an account may not do something now: `problem` says what is the matter, `remedy` what to do.
public record Pause(Reason reason, String problem, String remedy) {
  /// What is the matter.
  public enum Reason {
    BARRED,
    TRIAL_OVER,
    OVERDUE,
    CANCELLED,
    CLOSED,
    DOWNLOADS,
    STORAGE,
    UPLOAD_HOURS,
    PRIVATE_LISTENERS
  }

  /// Problem and remedy as sentences.
  public String sentence() {
    return problem + " " + remedy;
  }
}
