package fm.podwright.dashboard.show;

import fm.podwright.dashboard.http.Fields;
import fm.podwright.domain.show.Finding;
import fm.podwright.domain.show.Txt;
import fm.podwright.templates.form.Form;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The texts for directories as they were sent, one row after the other.
record TxtForm(Fields fields) {
  static final int MAX = 20;
  private static final int MAX_PURPOSE = 128;
  private static final int MAX_VALUE = 4000;

  /// What is wrong with a row.
  List<Finding> findings() {
    return rows().boxed().flatMap(this::findings).toList();
  }

  /// The texts; rows without one are left out.
  List<Txt> txts() {
    return rows()
        .filter(row -> !value(row).isEmpty())
        .mapToObj(row -> new Txt(purpose(row), value(row)))
        .toList();
  }

  /// What the form shows of stored texts.
  static Form of(List<Txt> txts) {
    var values = new LinkedHashMap<String, String>();
    for (var row = 0; row < txts.size(); row++) {
      values.put("purpose" + row, txts.get(row).purpose());
      values.put("value" + row, txts.get(row).value());
    }
    return Form.of(values);
  }

  /// How many rows a form needs for what it holds.
  static int rows(Form form) {
    return rows()
            .filter(row -> !(form.value("purpose" + row) + form.value("value" + row)).isBlank())
            .max()
            .orElse(-1)
        + 1;
  }

  private Stream<Finding> findings(int row) {
    var findings = Stream.<Finding>builder();
    if (purpose(row).length() > MAX_PURPOSE) {
      findings.add(tooLong("purpose" + row, "purpose", MAX_PURPOSE));
    }
    if (value(row).length() > MAX_VALUE) findings.add(tooLong("value" + row, "text", MAX_VALUE));
    return findings.build();
  }

  private static Finding tooLong(String field, String name, int max) {
    return Finding.error(
        field,
        "The %s has more than %,d characters.".formatted(name, max),
        "Copy it again, and nothing beside it.");
  }

  private static IntStream rows() {
    return IntStream.range(0, MAX);
  }

  private String purpose(int row) {
    return fields.line("purpose" + row);
  }

  private String value(int row) {
    return fields.line("value" + row);
  }
}
