package fm.podwright.templates.form;

import java.util.ArrayList;
import java.util.List;

/// One choice of a `_select`: what is sent and what is read. Choices with the same group that
/// follow one another are shown under it; the empty group shows nothing.
public record Option(String value, String label, String group) {
  /// A choice without a group.
  public Option(String value, String label) {
    this(value, label, "");
  }

  /// Choices that stand together under one label.
  public record Group(String label, List<Option> options) {}

  /// The options by group, in their order.
  public static List<Group> groups(List<Option> options) {
    var groups = new ArrayList<Group>();
    for (var option : options) {
      if (groups.isEmpty() || !groups.getLast().label().equals(option.group())) {
        groups.add(new Group(option.group(), new ArrayList<>()));
      }
      groups.getLast().options().add(option);
    }
    return groups;
  }
}
