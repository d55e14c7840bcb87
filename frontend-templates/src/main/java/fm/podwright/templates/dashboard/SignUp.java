package fm.podwright.templates.dashboard;

/// Who may make an account here, as signed-out pages say it.
public enum SignUp {
  OPEN(""),
  INVITATION("New accounts are made by invitation here."),
  CLOSED("No new accounts are made here just now.");

  private final String words;

  SignUp(String words) {
    this.words = words;
  }

  /// A sentence for those who may not; empty where everybody may.
  public String words() {
    return words;
  }

  /// True if everybody may.
  public boolean isOpen() {
    return this == OPEN;
  }
}
