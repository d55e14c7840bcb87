package fm.podwright.core.billing;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/// How accounts pay (`PODWRIGHT_BILLING_ENABLED` and so on).
///
/// @param enabled false where nobody pays and everything is allowed
/// @param trial how long a new account is free, without a card
/// @param trialPlan the code of the plan whose allowance a trial has
/// @param plans a file of plans in place of the ones that come with Podwright; empty for those
/// @param automaticTax true to have Stripe compute tax
@ConfigurationProperties("podwright.billing")
public record BillingSettings(
    @Bindable(defaultValue = "true") boolean enabled,
    @Bindable(defaultValue = "P14D") Duration trial,
    @Bindable(defaultValue = "pro") String trialPlan,
    @Bindable(defaultValue = "") String plans,
    @Bindable(defaultValue = "false") boolean automaticTax) {}
