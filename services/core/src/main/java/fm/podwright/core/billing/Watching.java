package fm.podwright.core.billing;

import fm.podwright.core.job.Effects;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.billing.Entitlement.Billed;
import fm.podwright.domain.billing.Standing;
import fm.podwright.domain.billing.Standing.Trial;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.Locale;

/// Looks what time and listeners have made of an account, and has its owners written to: each thing
/// once.
@Singleton
public class Watching {
  private static final Duration BEFORE_TRIAL_ENDS = Duration.ofDays(3);
  private static final Duration BEFORE_CLOSING = Duration.ofDays(14);

  private final Tenancy tenancy;
  private final Syncing syncing;
  private final Entitlements entitlements;
  private final Billings billings;
  private final BillingLetters letters;
  private final Effects effects;
  private final InstantSource clock;

  Watching(
      Tenancy tenancy,
      Syncing syncing,
      Entitlements entitlements,
      Billings billings,
      BillingLetters letters,
      Effects effects,
      InstantSource clock) {
    this.tenancy = tenancy;
    this.syncing = syncing;
    this.entitlements = entitlements;
    this.billings = billings;
    this.letters = letters;
    this.effects = effects;
    this.clock = clock;
  }

  /// Looks at one account.
  public void look(AccountId account) {
    syncing.look(account);
    tenancy.run(
        account,
        () -> {
          if (!(entitlements.paid(account) instanceof Billed billed)) return;
          remind(account, billed.standing());
          count(account, billed);
        });
  }

  private void remind(AccountId account, Standing standing) {
    var now = clock.instant();
    if (standing instanceof Trial(var ends) && !now.isBefore(ends.minus(BEFORE_TRIAL_ENDS))) {
      once(account, BillingNotice.TRIAL_ENDS, ends.toString());
    }
    entitlements
        .closes(account)
        .filter(it -> now.isBefore(it) && !now.isBefore(it.minus(BEFORE_CLOSING)))
        .ifPresent(it -> once(account, BillingNotice.CLOSES, it.toString()));
  }

  private void once(AccountId account, BillingNotice notice, String what) {
    var key = "billing/%s/%s/%s".formatted(account, notice, what);
    effects.once(key, () -> letters.write(account, notice));
  }

  /// Where uploads are paused anyway, downloads are no news.
  private void count(AccountId account, Billed billed) {
    if (!(billed.standing() instanceof Trial) && !billed.standing().isSubscribed()) return;
    billings.hold(account);
    var overage = billed.overage();
    var now = DownloadsTold.of(overage, YearMonth.from(billed.usage().today()));
    var before = billings.row(account).orElseThrow().toldFor();
    var level = overage.level().name().toLowerCase(Locale.ROOT);
    billings.tellDownloads(account, level, now.text(before));
    if (!now.isNews(before)) return;
    BillingNotice.of(overage.level()).ifPresent(it -> letters.write(account, it));
  }
}
