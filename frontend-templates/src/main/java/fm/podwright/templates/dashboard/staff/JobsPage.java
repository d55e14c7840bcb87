package fm.podwright.templates.dashboard.staff;

import fm.podwright.templates.Page;
import fm.podwright.templates.dashboard.Frame;
import fm.podwright.templates.form.Form;
import java.util.List;

/// The jobs that were given up.
///
/// @param kinds their names, each once
public record JobsPage(Frame frame, List<DeadLine> jobs, List<String> kinds, Form form)
    implements Page {
  public JobsPage {
    jobs = List.copyOf(jobs);
    kinds = List.copyOf(kinds);
  }
}
