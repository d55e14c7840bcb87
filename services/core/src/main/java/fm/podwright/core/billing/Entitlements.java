package fm.podwright.core.billing;

import fm.podwright.core.account.Suspensions;
import fm.podwright.domain.billing.Entitlement;
import fm.podwright.domain.billing.Entitlement.Barred;
import fm.podwright.domain.billing.Entitlement.Billed;
import fm.podwright.domain.billing.Entitlement.Paid;
import fm.podwright.domain.billing.Entitlement.Unbilled;
import fm.podwright.domain.billing.Facts;
import fm.podwright.domain.billing.Overage.Level;
import fm.podwright.domain.billing.Pause;
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
import java.util.Locale;
import java.util.Optional;

/// Says what an account may do now; in the caller's transaction.
@Singleton
public class Entitlements {
  private static final int MONTHS = 12;

  private final Suspensions suspensions;
  private final Billings billings;
  private final UsageRows usage;
  private final Grants grants;
  private final Plans plans;
  private final BillingStart started;
  private final BillingSettings settings;
  private final InstantSource clock;

  Entitlements(
      Suspensions suspensions,
      Billings billings,
      UsageRows usage,
      Grants grants,
      Plans plans,
      BillingStart started,
      BillingSettings settings,
      InstantSource clock) {
    this.suspensions = suspensions;
    this.billings = billings;
    this.usage = usage;
    this.grants = grants;
    this.plans = plans;
    this.started = started;
    this.settings = settings;
    this.clock = clock;
  }

  /// What the account may do.
  public Entitlement of(AccountId account) {
    return suspensions.find(account).<Entitlement>map(Barred::new).orElseGet(() -> paid(account));
  }

  /// What follows of paying alone, for what is said about that.
  public Paid paid(AccountId account) {
    if (!settings.enabled()) return new Unbilled();
    var now = clock.instant();
    return billed(account, Standing.of(facts(account), now), now);
  }

  Billed billed(AccountId account, Standing standing, Instant now) {
    return new Billed(standing, plan(standing).allowance(), usage(account, now));
  }

  /// All that the account's standing is made of.
  public Facts facts(AccountId account) {
    var founded = billings.founded(account);
    var start = started.at();
    var begun = founded.isBefore(start) ? start : founded;
    return new Facts(
        begun.plus(settings.trial()), billings.row(account).flatMap(BillingRow::bought));
  }

  /// The plan of a subscription; one that is sold no more, or was never ours, allows what the
  /// largest does: a slip in the settings is not the podcaster's.
  public Plan plan(Subscription subscription) {
    return plans.find(subscription.plan()).orElseGet(() -> plans.all().getLast());
  }

  /// The plan that bounds an account of that standing: what was bought, or what the trial has.
  public Plan plan(Standing standing) {
    return standing
        .bought()
        .map(this::plan)
        .or(() -> plans.find(settings.trialPlan()))
        .orElseThrow();
  }

  /// May it publish, or plan to? Costs no counting.
  public Optional<Pause> publication(AccountId account) {
    return suspensions
        .find(account)
        .map(it -> new Barred(it).pause())
        .or(() -> outlook(account).map(Outlook::standing).flatMap(Entitlement::publication));
  }

  /// What the account's standing is and what becomes of it, without counting anything; empty where
  /// nobody pays.
  public Optional<Outlook> outlook(AccountId account) {
    if (!settings.enabled()) return Optional.empty();
    var facts = facts(account);
    var row = billings.row(account);
    var told = row.map(BillingRow::toldDownloads).orElse("under");
    return Optional.of(
        new Outlook(
            Standing.of(facts, clock.instant()),
            Standing.closes(facts),
            Level.valueOf(told.toUpperCase(Locale.ROOT)),
            row.map(BillingRow::customer).isPresent()));
  }

  private Usage usage(AccountId account, Instant now) {
    var today = now.atZone(ZoneOffset.UTC).toLocalDate();
    var month = today.withDayOfMonth(1);
    var since = month.minusMonths(MONTHS);
    return new Usage(
        today,
        usage.downloads(account, since).stream().map(DayRow::count).toList(),
        grants.since(account, since),
        Duration.ofMillis(usage.uploaded(account, month.atStartOfDay(ZoneOffset.UTC).toInstant())),
        usage.stored(account));
  }

  /// From when on nothing of the account is public if nobody pays.
  Optional<Instant> closes(AccountId account) {
    return settings.enabled() ? Standing.closes(facts(account)) : Optional.empty();
  }
}
