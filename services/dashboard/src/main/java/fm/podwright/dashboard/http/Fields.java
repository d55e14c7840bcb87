package fm.podwright.dashboard.http;

import fm.podwright.domain.account.EmailAddress;
import fm.podwright.templates.form.Form;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a form sent, by field name.
public record Fields(Map<String, String> values) {
  private static final String SECRET = "password";

  public Fields {
    values = Map.copyOf(values);
  }

  /// What stands in the field, without blanks around it; empty if nothing does.
  public String line(String name) {
    return values.getOrDefault(name, "").replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }

  /// What stands in the field, to the letter.
  public String exact(String name) {
    return values.getOrDefault(name, "");
  }

  /// The address in the field, if it is one.
  public Optional<EmailAddress> email(String name) {
    return EmailAddress.parse(line(name));
  }

  /// The form as it was sent, to be shown once more; passwords are not.
  public Form form() {
    return Form.of(
        values.entrySet().stream()
            .filter(entry -> !entry.getKey().toLowerCase(Locale.ROOT).contains(SECRET))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  @Override
  public String toString() {
    return "Fields" + values.keySet();
  }
}
