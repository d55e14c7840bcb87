package fm.podwright.templates.dashboard.staff;

import fm.podwright.domain.staff.ReportState;
import fm.podwright.templates.Page;
import fm.podwright.templates.dashboard.Frame;
import java.util.List;

/// The reports in a state.
public record ReportsPage(Frame frame, ReportState state, List<ReportLine> reports)
    implements Page {
  public ReportsPage {
    reports = List.copyOf(reports);
  }
}
