package fm.podwright.templates.dashboard.billing;

import fm.podwright.domain.billing.Money;
import fm.podwright.domain.billing.Plan;

/// A plan that can be chosen, at its price.
///
/// @param current true for the plan that the account has
public record Offer(Plan plan, Money price, boolean current) {}
