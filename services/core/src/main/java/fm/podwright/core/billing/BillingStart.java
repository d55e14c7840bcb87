package fm.podwright.core.billing;

import fm.podwright.core.tenancy.CrossTenant;
import fm.podwright.core.tenancy.Tenancy;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// Since when accounts pay here: what the settings say, or else the day on which paying was first
/// seen switched on, which is written down then and forgotten when it is off. Without it whoever
/// switches paying on for accounts of many months would close them at once.
@CrossTenant("paying begins for all accounts together")
@Singleton
public class BillingStart {
  private final BillingSettings settings;
  private final BillingStarts starts;
  private final Tenancy tenancy;
  private final InstantSource clock;
  private volatile @Nullable LocalDate known;

  BillingStart(
      BillingSettings settings, BillingStarts starts, Tenancy tenancy, InstantSource clock) {
    this.settings = settings;
    this.starts = starts;
    this.tenancy = tenancy;
    this.clock = clock;
    this.known = settings.since();
  }

  /// Writes the day down, if paying is on and none is; where it is off, the next time counts anew.
  public void look() {
    tenancy.across(_ -> {
      if (!settings.enabled()) starts.forget();
      return at();
    });
  }

  /// The beginning of that day; in the caller's transaction.
  Instant at() {
    var day = known;
    return (day == null ? looked() : day).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /// Where nobody pays yet, nothing has begun that could be written down.
  private LocalDate looked() {
    var today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    if (!settings.enabled()) return today;
    var before = starts.day();
    if (before.isPresent()) {
      known = before.get();
      return before.get();
    }
    starts.begin(today); // known for good only once it is committed
    return today;
  }
}
