package fm.podwright.templates.dashboard.staff;

import fm.podwright.domain.account.Account;
import fm.podwright.templates.Page;
import fm.podwright.templates.dashboard.Frame;
import fm.podwright.templates.form.Form;
import java.util.List;

/// Finds accounts.
public record FindPage(Frame frame, Form form, List<Found> found) implements Page {
  public FindPage {
    found = List.copyOf(found);
  }

  /// An account and since when it is there.
  public record Found(Account account, String since) {}
}
