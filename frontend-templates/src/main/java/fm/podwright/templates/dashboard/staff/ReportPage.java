package fm.podwright.templates.dashboard.staff;

import fm.podwright.templates.Page;
import fm.podwright.templates.dashboard.Frame;
import fm.podwright.templates.form.Form;

/// One report, and what can be done with it.
public record ReportPage(Frame frame, ReportLine report, Form form) implements Page {}
