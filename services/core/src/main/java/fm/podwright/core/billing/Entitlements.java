package fm.podwright.core.billing;

import fm.podwright.domain.billing.Allowance;
import fm.podwright.domain.billing.Entitlement;
import fm.podwright.domain.billing.Entitlement.Billed;
import fm.podwright.domain.billing.Entitlement.Unbilled;
import fm.podwright.domain.billing.Facts;
import fm.podwright.domain.billing.Plan;
import fm.podwright.domain.billing.Plans;
import fm.podwright.domain.billing.Standing;
import fm.podwright.domain.billing.Subscription;
import fm.podwright.domain.billing.Usage;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;

/// Says what an account may do now; in the caller's transaction.
@Singleton
public class Entitlements {
  private static final int MONTHS = 12;

  private final Billings billings;
  private final UsageRows usage;
  private final Plans plans;
  private final BillingSettings settings;
  private final InstantSource clock;

  Entitlements(
      Billings billings,
      UsageRows usage,
      Plans plans,
      BillingSettings settings,
      InstantSource clock) {
    this.billings = billings;
    this.usage = usage;
    this.plans = plans;
    this.settings = settings;
    this.clock = clock;
  }

  /// What the account may do.
  public Entitlement of(AccountId account) {
    if (!settings.enabled()) return new Unbilled();
    var now = clock.instant();
    return billed(account, Standing.of(facts(account), now), now);
  }

  Billed billed(AccountId account, Standing standing, Instant now) {
    return new Billed(standing, allowance(standing), usage(account, now));
  }

  /// All that the account's standing is made of.
  public Facts facts(AccountId account) {
    return new Facts(
        billings.founded(account).plus(settings.trial()),
        billings.row(account).flatMap(BillingRow::bought));
  }

  /// The plan of a subscription; one that is sold no more, or was never ours, allows what the
  /// largest does: a slip in the settings is not the podcaster's.
  public Plan plan(Subscription subscription) {
    return plans.find(subscription.plan()).orElseGet(() -> plans.all().getLast());
  }

  private Allowance allowance(Standing standing) {
    return standing
        .bought()
        .map(this::plan)
        .or(() -> plans.find(settings.trialPlan()))
        .map(Plan::allowance)
        .orElseThrow();
  }

  private Usage usage(AccountId account, Instant now) {
    var today = now.atZone(ZoneOffset.UTC).toLocalDate();
    var month = today.withDayOfMonth(1);
    return new Usage(
        today,
        usage.downloads(account, month.minusMonths(MONTHS)).stream().map(DayRow::count).toList(),
        Duration.ofMillis(usage.uploaded(account, month.atStartOfDay(ZoneOffset.UTC).toInstant())),
        usage.stored(account));
  }

  /// From when on nothing of the account is public if nobody pays.
  Optional<Instant> closes(AccountId account) {
    return settings.enabled() ? Standing.closes(facts(account)) : Optional.empty();
  }
}
