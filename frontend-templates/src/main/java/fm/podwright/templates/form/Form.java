package fm.podwright.templates.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A form as it is shown: what stands in its fields, what is wrong with them, and what somebody
/// else saved in them meanwhile, by field name. Errors are whole sentences that name the remedy, in
/// the order of the page; the empty name is for what concerns no single field.
public record Form(
    Map<String, String> values, Map<String, String> errors, Map<String, String> theirs) {
  /// A form that nobody has touched.
  public static final Form EMPTY = new Form(Map.of(), Map.of(), Map.of());

  public Form {
    values = Map.copyOf(values);
    theirs = Map.copyOf(theirs);
    errors = Collections.unmodifiableMap(new LinkedHashMap<>(errors));
  }

  /// A form that shows what is stored.
  public static Form of(Map<String, String> values) {
    return new Form(values, Map.of(), Map.of());
  }

  /// The same with one more value.
  public Form with(String name, String value) {
    var more = new LinkedHashMap<>(values);
    more.put(name, value);
    return new Form(more, errors, theirs);
  }

  /// The same with one more error; the first one of a field stays.
  public Form refuse(String name, String error) {
    var more = new LinkedHashMap<>(errors);
    more.putIfAbsent(name, error);
    return new Form(values, more, theirs);
  }

  /// The same, with what somebody else saved in the field, shown beside what was typed.
  public Form against(String name, String saved) {
    var more = new LinkedHashMap<>(theirs);
    more.put(name, saved);
    return new Form(values, errors, more);
  }

  /// What stands in the field; empty if nothing does.
  public String value(String name) {
    return values.getOrDefault(name, "");
  }

  /// What is wrong with the field; empty if nothing is.
  public String error(String name) {
    return errors.getOrDefault(name, "");
  }

  /// What an input of that type may show again: a password never comes back.
  public String shown(String name, String type) {
    return type.equals("password") || type.equals("file") ? "" : value(name);
  }

  /// The ids that `aria-describedby` of a field names; null where there are none.
  public @Nullable String describedBy(String name, String hint) {
    var ids =
        (hint.isEmpty() ? "" : name + "-hint ") + (error(name).isEmpty() ? "" : name + "-error");
    return ids.isEmpty() ? null : ids.strip();
  }

  /// Whether a checkbox is ticked.
  public boolean checked(String name) {
    return switch (value(name)) {
      case "", "false", "off" -> false;
      default -> true;
    };
  }

  /// Whether anything was refused.
  public boolean refused() {
    return !errors.isEmpty();
  }
}
