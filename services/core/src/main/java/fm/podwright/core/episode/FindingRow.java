package fm.podwright.core.episode;

import fm.podwright.domain.show.Finding;
import fm.podwright.domain.show.Finding.Severity;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/// A finding inside a plan's row.
@Serdeable
record FindingRow(Severity severity, String field, String problem, String remedy) {
  static List<Finding> findings(List<FindingRow> rows) {
    return rows.stream()
        .map(row -> new Finding(row.severity, row.field, row.problem, row.remedy))
        .toList();
  }

  static List<FindingRow> rows(List<Finding> findings) {
    return findings.stream()
        .map(it -> new FindingRow(it.severity(), it.field(), it.problem(), it.remedy()))
        .toList();
  }
}
