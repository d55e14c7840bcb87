package fm.podwright.domain.episode;

/// How far an episode's audio has come.
public enum AudioState {
  /// Nothing was uploaded.
  MISSING,
  /// An upload is under way or being looked at.
  WORKING,
  /// What was uploaded was refused.
  REFUSED,
  /// The published copy is final.
  READY
}
