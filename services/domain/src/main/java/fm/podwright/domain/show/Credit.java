package fm.podwright.domain.show;

/// What a person does in a show or in an episode: a role of the podcast taxonomy in small letters
/// ("host", "guest", "audio engineer") and the group that it belongs to ("cast").
public record Credit(Person person, String role, String group) {
  /// The role that the namespace supposes where none is given.
  public static final String HOST = "host";

  /// The role of those who are invited.
  public static final String GUEST = "guest";

  /// True if the person was invited.
  public boolean isGuest() {
    return role.equals(GUEST);
  }
}
