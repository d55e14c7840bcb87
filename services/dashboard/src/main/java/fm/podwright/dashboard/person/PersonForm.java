package fm.podwright.dashboard.person;

import fm.podwright.dashboard.http.Fields;
import fm.podwright.domain.show.Credit;
import fm.podwright.domain.show.Finding;
import fm.podwright.domain.show.PersonEdit;
import fm.podwright.domain.show.PersonInput;
import fm.podwright.domain.show.Roles;
import fm.podwright.templates.form.Form;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// The form of a person as it was sent.
record PersonForm(Fields fields) {
  private static final int MAX_ROLES = 10;

  /// All that is wrong with it, field by field.
  List<Finding> findings() {
    return input().findings();
  }

  /// What was written; only without errors.
  PersonEdit edit() {
    var input = input();
    return new PersonEdit(
        input.slug().isBlank() ? Optional.empty() : input.parsedSlug().value(),
        input.name(),
        input.biography(),
        input.parsedLinks(),
        roles());
  }

  /// What the form shows of a stored person.
  static Form of(FoundPerson found) {
    var person = found.person();
    var values = new LinkedHashMap<String, String>();
    values.put("name", person.name());
    values.put("slug", person.slug().value());
    values.put("biography", person.biography());
    values.put("links", PersonInput.lines(person.links()));
    for (var row = 0; row < found.roles().size(); row++) {
      values.put("role" + row, label(found.roles().get(row)));
    }
    return Form.of(values);
  }

  /// How many rows of roles a form needs for what it holds.
  static int rows(Form form) {
    return IntStream.range(0, MAX_ROLES - 1)
            .filter(row -> !form.value("role" + row).isEmpty())
            .max()
            .orElse(-1)
        + 1;
  }

  private static String label(Credit credit) {
    return Roles.parse(credit.group() + "/" + credit.role())
        .map(Roles.Role::label)
        .orElseGet(() -> credit.role() + ", " + credit.group());
  }

  private List<Roles.Role> roles() {
    return IntStream.range(0, MAX_ROLES)
        .mapToObj(row -> fields.line("role" + row))
        .filter(it -> !it.isEmpty())
        .map(Roles::named)
        .distinct()
        .toList();
  }

  private PersonInput input() {
    return new PersonInput(
        fields.line("name"),
        fields.line("slug").toLowerCase(Locale.ROOT),
        fields.exact("biography").replace("\r\n", "\n").strip(),
        fields.exact("links"));
  }
}
