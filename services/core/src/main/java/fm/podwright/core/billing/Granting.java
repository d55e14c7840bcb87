package fm.podwright.core.billing;

import fm.podwright.domain.billing.Standing;
import fm.podwright.domain.billing.Standing.Trial;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.ZoneOffset;

/// Writes down how many downloads an account's plan has in the present month, in the caller's
/// transaction: before a plan changes and after, and whenever the account is looked at.
@Singleton
class Granting {
  private final Entitlements entitlements;
  private final Grants grants;
  private final BillingSettings settings;
  private final InstantSource clock;

  Granting(
      Entitlements entitlements, Grants grants, BillingSettings settings, InstantSource clock) {
    this.entitlements = entitlements;
    this.grants = grants;
    this.settings = settings;
    this.clock = clock;
  }

  void note(AccountId account) {
    if (!settings.enabled()) return;
    var now = clock.instant();
    var standing = Standing.of(entitlements.facts(account), now);
    if (!(standing instanceof Trial) && !standing.isSubscribed()) return;
    var month = now.atZone(ZoneOffset.UTC).toLocalDate().withDayOfMonth(1);
    grants.note(account, month, entitlements.plan(standing).allowance().downloads());
  }
}
