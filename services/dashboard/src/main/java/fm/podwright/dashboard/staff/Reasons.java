package fm.podwright.dashboard.staff;

import fm.podwright.dashboard.http.Fields;
import fm.podwright.templates.form.Form;

/// Why an operator does something: it has to be said, for it stands in the record.
final class Reasons {
  private static final int MOST = 500;

  private Reasons() {}

  static Form given(Form form, Fields fields) {
    var reason = fields.line("reason");
    if (reason.isEmpty()) return form.refuse("reason", "Say why: it stands in the record.");
    return reason.length() > MOST
        ? form.refuse(
            "reason", "The reason is too long. Use at most %d characters.".formatted(MOST))
        : form;
  }
}
