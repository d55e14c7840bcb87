package fm.podwright.domain.billing;

/// Why an account goes from one [State] to another.
public enum Cause {
  BOUGHT("A plan was bought"),
  TRIAL_ENDED("The free trial ended"),
  PAYMENT_FAILED("A payment failed"),
  PAID("The overdue payment was made"),
  PATIENCE_ENDED("14 days passed without payment"),
  CANCEL_ASKED("The subscription was cancelled"),
  RESUMED("The subscription was resumed"),
  ENDED("The subscription ended"),
  GRACE_ENDED("90 days passed");

  private final String words;

  Cause(String words) {
    this.words = words;
  }

  /// As a person reads it.
  public String words() {
    return words;
  }
}
