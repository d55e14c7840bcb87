package fm.podwright.templates.dashboard.account;

import fm.podwright.domain.account.Account;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.templates.Page;
import fm.podwright.templates.dashboard.Frame;
import fm.podwright.templates.form.Form;
import java.util.List;

/// The account's name, the way to its members and its plan, and the person's other accounts.
public record AccountPage(
    Frame frame,
    Form form,
    AccountId current,
    boolean mayManage,
    List<Account> accounts,
    boolean isBilled,
    List<Told> acts)
    implements Page {
  /// What an operator did to the account, in words.
  public record Told(String at, String act, String whom, String reason) {}
}
