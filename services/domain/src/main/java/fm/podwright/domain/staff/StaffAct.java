package fm.podwright.domain.staff;

import java.util.Locale;

/// What an operator does. Each is written down; what changes something for an account is told to
/// its owners as well.
public enum StaffAct {
  APPOINTED("Made an operator", false),
  DISMISSED("No operator any more", false),
  LOOKED("Looked at the account", false),
  OPENED("Opened what is not public", true),
  SUSPENDED("Suspended the account", true),
  RESUMED("Lifted the suspension", true),
  TOOK_DOWN("Took down", true),
  REINSTATED("Put back", true),
  ANSWERED("Answered a report", false),
  CLOSED("Closed a report", false),
  REOPENED("Opened a report again", false),
  RETRIED("Had a job tried again", false),
  DROPPED("Dropped a job", true),
  INVITED("Invited to sign up", false),
  UNINVITED("Took an invitation back", false);

  private final String words;
  private final boolean told;

  StaffAct(String words, boolean told) {
    this.words = words;
    this.told = told;
  }

  /// As a person reads it.
  public String words() {
    return words;
  }

  /// Whether the owners of the account read of it.
  public boolean isTold() {
    return told;
  }

  /// As our tables have it: lower case.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// What a table says.
  public static StaffAct of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
