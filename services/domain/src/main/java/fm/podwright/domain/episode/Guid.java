package fm.podwright.domain.episode;

/// What podcast apps know an episode by; case-sensitive, never changed after publication, never
/// used twice. Any text, for shows that move in bring theirs.
public record Guid(String value) {
  private static final int MAX_LENGTH = 1000;

  public Guid {
    value = value.strip();
    if (value.isEmpty() || value.length() > MAX_LENGTH) {
      throw new IllegalArgumentException("a GUID has 1-1000 characters");
    }
    if (value.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("a GUID has no control characters");
    }
  }

  /// The GUID of an episode that was born here.
  public static Guid of(EpisodeId id) {
    return new Guid(id.toString());
  }

  @Override
  public String toString() {
    return value;
  }
}
