package fm.podwright.templates.standin;

import fm.podwright.templates.Page;
import fm.podwright.templates.form.Form;
import fm.podwright.templates.form.Option;
import java.util.List;

/// Where a customer says who gets the invoices.
public record InformationPage(
    StandInFrame frame, String path, Asked asked, List<Option> countries, Form form)
    implements Page {
  /// What the portal lets customers change.
  public record Asked(boolean name, boolean email, boolean address, boolean taxId) {}
}
