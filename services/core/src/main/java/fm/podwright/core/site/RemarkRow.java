package fm.podwright.core.site;

import fm.podwright.domain.show.Finding;
import fm.podwright.domain.show.Finding.Severity;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/// A finding inside a domain's row.
@Serdeable
record RemarkRow(Severity severity, String field, String problem, String remedy) {
  static List<Finding> findings(List<RemarkRow> rows) {
    return rows.stream()
        .map(row -> new Finding(row.severity, row.field, row.problem, row.remedy))
        .toList();
  }

  static List<RemarkRow> rows(List<Finding> findings) {
    return findings.stream()
        .map(it -> new RemarkRow(it.severity(), it.field(), it.problem(), it.remedy()))
        .toList();
  }
}
