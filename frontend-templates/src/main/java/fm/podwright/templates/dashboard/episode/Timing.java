package fm.podwright.templates.dashboard.episode;

/// What the one main button will do: `intent` is sent with it, so that it never does another thing
/// than its label said; `words` say what there is to know about the chosen time.
public record Timing(Intent intent, String label, String words) {
  /// The things that it can do.
  public enum Intent {
    /// Write a draft down, or an episode that stays planned as it is.
    SAVE,
    PUBLISH,
    BACKDATE,
    SCHEDULE,
    /// Bring changes before listeners.
    UPDATE,
    /// Bring back what was taken from listeners.
    REPUBLISH
  }

  /// The intent as it is sent.
  public String code() {
    return intent.name();
  }
}
