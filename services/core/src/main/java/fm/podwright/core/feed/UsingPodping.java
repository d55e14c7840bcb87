package fm.podwright.core.feed;

import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.feed.Distribution;
import fm.podwright.domain.feed.Intent;
import fm.podwright.domain.show.Finding;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.util.List;

/// Says who tells podcast apps of a show's changes, and whether podping is among them.
@Singleton
public class UsingPodping {
  private final Tenancy tenancy;
  private final FeedStates states;
  private final DistributionSettings settings;
  private final Gate gate;

  UsingPodping(Tenancy tenancy, FeedStates states, DistributionSettings settings, Gate gate) {
    this.tenancy = tenancy;
    this.states = states;
    this.settings = settings;
    this.gate = gate;
  }

  /// True if this installation is known to podping.
  public boolean isPossible() {
    return settings.knowsPodping();
  }

  /// Who tells of the show's changes; asked within the account's transaction.
  public Distribution of(AccountId account, ShowId show) {
    return new Distribution(settings.hubAddresses(), states.usesPodping(account, show));
  }

  /// Begins or ends telling podping of one of the account's shows; what stands against it if that
  /// cannot be, and nothing was changed.
  public List<Finding> use(AccountId account, ShowId show, Distribution wanted) {
    try {
      tenancy.run(account, () -> change(account, show, wanted.podping()));
      return List.of();
    } catch (Blocked blocked) {
      return blocked.findings();
    }
  }

  private void change(AccountId account, ShowId show, boolean use) {
    if (states.usesPodping(account, show) == use) return;
    gate.run(account, show, Intent.keepItems(), () -> states.usePodping(account, show, use));
  }
}
