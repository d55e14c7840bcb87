package fm.podwright.templates.dashboard.billing;

import fm.podwright.domain.billing.Standing.Active;
import fm.podwright.domain.billing.Standing.Cancelled;
import fm.podwright.domain.billing.Standing.Cancelling;
import fm.podwright.domain.billing.Standing.Closed;
import fm.podwright.domain.billing.Standing.PastDue;
import fm.podwright.domain.billing.Standing.Suspended;
import fm.podwright.domain.billing.Standing.Trial;
import fm.podwright.domain.billing.Standing.TrialOver;
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

  /// True while nothing has to be bought yet.
  public boolean isTrial() {
    return situation.standing() instanceof Trial;
  }

  /// True if a plan has to be bought before anything goes on.
  public boolean isWithoutPlan() {
    return !isTrial() && !isSubscribed();
  }

  /// The way to the portal, by what has to be done there.
  public String portal() {
    return switch (situation.standing()) {
      case PastDue _, Suspended _ -> "Pay what is due or change the card";
      case Cancelling _ -> "Resume the plan or change it";
      case Active _, Trial _, TrialOver _, Cancelled _, Closed _ ->
          "Change the plan, the card or cancel";
    };
  }
}
