package fm.podwright.worker.sweep;

import fm.podwright.core.episode.Episodes;
import fm.podwright.core.feed.Publishing;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;

/// Publishes what is due although its job was lost, as after a database was restored.
@Singleton
final class MissedPublications implements Sweep {
  private static final Duration GRACE = Duration.ofMinutes(2);

  private final EachAccount accounts;
  private final Tenancy tenancy;
  private final Episodes episodes;
  private final Publishing publishing;
  private final InstantSource clock;

  MissedPublications(
      EachAccount accounts,
      Tenancy tenancy,
      Episodes episodes,
      Publishing publishing,
      InstantSource clock) {
    this.accounts = accounts;
    this.tenancy = tenancy;
    this.episodes = episodes;
    this.publishing = publishing;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "missed-publications";
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(5);
  }

  @Override
  public EachAccount accounts() {
    return accounts;
  }

  @Override
  public void sweep(AccountId account) {
    var due = clock.instant().minus(GRACE);
    tenancy
        .in(account, () -> episodes.due(account, due))
        .forEach(episode -> publishing.publishDue(account, episode.id()));
  }
}
