package fm.podwright.domain.feed.tag;

import fm.podwright.domain.show.Finding;
import java.util.List;

/// A value of a tag: an attribute by its name, or the tag's text under the name "text". `label` is
/// what a form calls it; `hint` says what it means, and may be empty.
public record Attribute(String name, String label, boolean required, Rule rule, String hint) {
  /// The name under which a form has a tag's text.
  public static final String TEXT = "text";

  static Attribute needed(String name, String label, Rule rule, String hint) {
    return new Attribute(name, label, true, rule, hint);
  }

  static Attribute optional(String name, String label, Rule rule, String hint) {
    return new Attribute(name, label, false, rule, hint);
  }

  /// The value that somebody meant: a moment in the audio may be typed as `1:13`.
  public String read(String typed) {
    var isTime = rule.equals(Rules.SECONDS) || rule.equals(Rules.LENGTH);
    return isTime ? Rules.seconds(typed.strip()) : typed.strip();
  }

  /// What is wrong with `value`, typed into the field `path`.
  List<Finding> findings(String path, String value) {
    if (value.isEmpty()) {
      return required
          ? List.of(Finding.error(path, "The " + label + " is missing.", "Fill it in."))
          : List.of();
    }
    if (rule.holds().test(value)) return List.of();
    return List.of(Finding.error(path, "The " + label + " " + rule.problem() + ".", rule.remedy()));
  }
}
