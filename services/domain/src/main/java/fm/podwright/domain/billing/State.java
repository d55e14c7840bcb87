package fm.podwright.domain.billing;

import java.util.Locale;

/// The states of an account that the table of [Transitions] is about; each is one of the kinds of
/// [Standing].
public enum State {
  TRIAL("Free trial"),
  TRIAL_OVER("Trial over"),
  ACTIVE("Active"),
  CANCELLING("Active, cancelled at the period's end"),
  PAST_DUE("Payment overdue"),
  SUSPENDED("Payment overdue, uploads paused"),
  CANCELLED("Cancelled"),
  CLOSED("Closed");

  private final String words;

  State(String words) {
    this.words = words;
  }

  /// As a person reads it.
  public String words() {
    return words;
  }

  /// As our tables have it: lower case.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
