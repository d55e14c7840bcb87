package fm.podwright.domain.show;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a person does in a show or in an episode: a role of the podcast taxonomy in small letters
/// ("host", "guest", "audio engineer") and the group that it belongs to ("cast").
public record Credit(Person person, String role, String group) {
  /// The role that the namespace supposes where none is given.
  public static final String HOST = "host";

  /// The role of those who are invited.
  public static final String GUEST = "guest";

  /// The group of those who are heard, which the namespace supposes where none is given.
  public static final String CAST = "cast";

  /// Everybody in an episode: those of the show, then its own; whoever is its own stands there as
  /// that alone. Nobody if it has no people of its own, for then those of the show hold.
  public static List<Credit> together(List<Credit> show, List<Credit> own) {
    if (own.isEmpty()) return List.of();
    var named = own.stream().map(it -> it.person().id()).collect(Collectors.toSet());
    var rest = show.stream().filter(it -> !named.contains(it.person().id()));
    return Stream.concat(rest, own.stream()).toList();
  }

  /// The role as people read it.
  public String readable() {
    return Roles.readable(role, group);
  }

  /// True if the person was invited.
  public boolean isGuest() {
    return role.equals(GUEST);
  }
}
