package fm.podwright.templates.dashboard.staff;

import fm.podwright.domain.tenancy.UserId;
import fm.podwright.templates.Page;
import fm.podwright.templates.dashboard.Frame;
import fm.podwright.templates.form.Form;
import java.util.List;

/// Who operates the installation.
public record OperatorsPage(Frame frame, List<Line> operators, UserId you, Form form)
    implements Page {
  public OperatorsPage {
    operators = List.copyOf(operators);
  }

  /// One of them.
  public record Line(UserId id, String name, String email, String since) {}
}
