package fm.podwright.templates.dashboard.billing;

import fm.podwright.templates.Page;
import fm.podwright.templates.dashboard.Frame;
import fm.podwright.templates.form.Form;
import java.util.List;

/// The account's plan, what is used of it, the plans to choose from, and who changed what.
///
/// @param mayManage true for those who may buy and change it
/// @param isCustomer true once Stripe knows the account, so that there may be invoices
public record BillingPage(
    Frame frame,
    Form form,
    Situation situation,
    List<Meter> usage,
    Shop shop,
    List<Past> history,
    boolean mayManage,
    boolean isCustomer)
    implements Page {
  /// True if the plan is changed at Stripe's portal rather than bought.
  public boolean isSubscribed() {
    return situation.standing().isSubscribed();
  }
}
