package fm.podwright.domain.show;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The roles that the podcast namespace knows (the Podcast Taxonomy), each in its group. In feeds
/// they stand in small letters.
public final class Roles {
  /// A role in its group, both as people read them ("Audio Engineer", "Audio Production").
  public record Role(String group, String name) {
    /// The role as it is kept and as feeds have it.
    public String role() {
      return name.toLowerCase(Locale.ROOT);
    }

    /// The group as it is kept and as feeds have it.
    public String kept() {
      return group.toLowerCase(Locale.ROOT);
    }

    /// The role as a form has it: with its group where another group has one of that name.
    public String label() {
      var isFirst =
          ALL.stream().filter(it -> it.name.equals(name)).findFirst().equals(Optional.of(this));
      return isFirst ? name : name + ", " + group;
    }

    /// Names the role among all: two groups have an editor.
    public String code() {
      return kept() + "/" + role();
    }
  }

  private static final List<Role> ALL =
      Stream.of(
              group("Cast", "Host", "Co-Host", "Guest Host", "Guest", "Voice Actor"),
              group("Cast", "Narrator", "Announcer", "Reporter"),
              group("Creative Direction", "Director", "Assistant Director", "Executive Producer"),
              group("Creative Direction", "Senior Producer", "Producer", "Associate Producer"),
              group("Creative Direction", "Development Producer", "Creative Director"),
              group("Writing", "Author", "Editorial Director", "Co-Writer", "Writer"),
              group("Writing", "Songwriter", "Guest Writer", "Story Editor", "Managing Editor"),
              group("Writing", "Script Editor", "Script Coordinator", "Researcher", "Editor"),
              group("Writing", "Fact Checker", "Translator", "Transcriber", "Logger"),
              group("Audio Production", "Studio Coordinator", "Technical Director"),
              group("Audio Production", "Technical Manager", "Audio Engineer"),
              group("Audio Production", "Remote Recording Engineer", "Post Production Engineer"),
              group("Audio Post-Production", "Audio Editor", "Sound Designer", "Foley Artist"),
              group("Audio Post-Production", "Composer", "Theme Music", "Music Production"),
              group("Audio Post-Production", "Music Contributor"),
              group("Administration", "Production Coordinator", "Booking Coordinator"),
              group("Administration", "Production Assistant", "Content Manager"),
              group("Administration", "Marketing Manager", "Sales Representative", "Sales Manager"),
              group("Visuals", "Graphic Designer", "Cover Art Designer"),
              group("Community", "Social Media Manager"),
              group("Misc.", "Consultant", "Intern"),
              group("Video Production", "Camera Operator", "Lighting Designer", "Camera Grip"),
              group("Video Production", "Assistant Camera"),
              group("Video Post-Production", "Editor", "Assistant Editor"))
          .flatMap(it -> it)
          .toList();

  private static final Map<String, Role> BY_CODE =
      ALL.stream().collect(Collectors.toUnmodifiableMap(Role::code, it -> it));

  private Roles() {}

  /// All of them, those of one group together, the cast first.
  public static List<Role> all() {
    return ALL;
  }

  /// The role of that code.
  public static Optional<Role> parse(String code) {
    return Optional.ofNullable(BY_CODE.get(code.strip().toLowerCase(Locale.ROOT)));
  }

  /// The role of that label; one that the taxonomy does not know is kept as it is, in the group
  /// behind its comma or in the cast.
  public static Role named(String label) {
    var text = label.strip().toLowerCase(Locale.ROOT);
    var parts = text.split("\\s*,\\s*", 2);
    return ALL.stream()
        .filter(it -> it.label().toLowerCase(Locale.ROOT).equals(text))
        .findFirst()
        .orElseGet(() -> new Role(parts.length > 1 ? parts[1] : Credit.CAST, parts[0]));
  }

  /// The role as people read it: the name of the taxonomy, or what was kept with a capital.
  public static String readable(String role, String group) {
    return parse(group + "/" + role).map(Role::name).orElseGet(() -> capital(role));
  }

  private static String capital(String role) {
    return role.isEmpty()
        ? role
        : role.substring(0, 1).toUpperCase(Locale.ROOT) + role.substring(1);
  }

  private static Stream<Role> group(String group, String... names) {
    return Arrays.stream(names).map(name -> new Role(group, name));
  }
}
