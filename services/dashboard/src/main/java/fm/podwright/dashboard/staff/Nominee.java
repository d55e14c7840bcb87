package fm.podwright.dashboard.staff;

import fm.podwright.dashboard.http.Fields;
import fm.podwright.domain.account.EmailAddress;
import fm.podwright.templates.form.Form;
import java.util.Map;

/// Somebody whom an operator lets in, and why: an address and a reason, checked as every such form
/// asks for them.
record Nominee(Form form, Fields fields) {
  static Nominee of(Map<String, String> body) {
    var fields = new Fields(body);
    var form = Reasons.given(fields.form(), fields);
    return fields.email("email").isPresent()
        ? new Nominee(form, fields)
        : new Nominee(
            form.refuse("email", "Enter an e-mail address, like name@example.com."), fields);
  }

  EmailAddress email() {
    return fields.email("email").orElseThrow();
  }

  String reason() {
    return fields.line("reason");
  }
}
