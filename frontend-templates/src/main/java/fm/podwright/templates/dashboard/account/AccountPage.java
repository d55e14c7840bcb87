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
    boolean isBilled)
    implements Page {}
