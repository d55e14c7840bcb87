package fm.podwright.core.billing;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How accounts pay (`PODWRIGHT_BILLING_ENABLED` and so on).
///
/// @param enabled false where nobody pays and everything is allowed
/// @param trial how long a new account is free, without a card
/// @param trialPlan the code of the plan whose allowance a trial has
/// @param since the day on which paying was switched on: the trial of accounts that are older began
///   then; null for the day on which it was first seen switched on
/// @param plans a file of plans in place of the ones that come with Podwright; empty for those
/// @param automaticTax true to have Stripe compute tax
@ConfigurationProperties("podwright.billing")
public record BillingSettings(
    @Bindable(defaultValue = "true") boolean enabled,
    @Bindable(defaultValue = "P14D") Duration trial,
    @Bindable(defaultValue = "pro") String trialPlan,
    @Nullable LocalDate since,
    @Bindable(defaultValue = "") String plans,
    @Bindable(defaultValue = "false") boolean automaticTax) {}
