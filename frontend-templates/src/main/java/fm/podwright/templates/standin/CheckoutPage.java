package fm.podwright.templates.standin;

import fm.podwright.templates.Page;
import fm.podwright.templates.form.Form;
import java.util.List;

/// Where somebody buys a plan.
///
/// @param action where the form goes; it holds the session's secret id
/// @param sums subtotal, discount, tax
/// @param due what is paid today
/// @param later what is paid later, in words; empty without a trial
/// @param email of a customer who is known already; empty where it is asked for
/// @param code the promotion code that is applied; empty without one
public record CheckoutPage(
    StandInFrame frame,
    String action,
    String headline,
    List<Figure> lines,
    List<Figure> sums,
    String due,
    String later,
    String email,
    String code,
    Asked asked,
    CardFields card,
    String button,
    String back,
    Form form)
    implements Page {
  /// What is asked for beside the card.
  public record Asked(boolean code, boolean taxId, boolean card, boolean total) {}
}
