package fm.podwright.templates.dashboard.report;

import fm.podwright.domain.staff.ReportKind;
import fm.podwright.templates.Page;
import fm.podwright.templates.dashboard.PlainFrame;
import fm.podwright.templates.form.Form;
import fm.podwright.templates.form.Option;
import java.util.Arrays;
import java.util.List;

/// The form by which anybody reports a podcast.
public record ReportPage(PlainFrame frame, Form form) implements Page {
  /// What can be wrong.
  public List<Option> kinds() {
    return Arrays.stream(ReportKind.values()).map(it -> new Option(it.code(), it.words())).toList();
  }
}
