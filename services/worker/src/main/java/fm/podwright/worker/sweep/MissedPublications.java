package fm.podwright.worker.sweep;

import fm.podwright.core.episode.Episodes;
import fm.podwright.core.feed.Publishing;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Publishes what is due although its job was lost, as after a database was restored.
@Singleton
final class MissedPublications implements Sweep<Episode> {
  private static final Duration GRACE = Duration.ofMinutes(2);

  private final Round round;
  private final Episodes episodes;
  private final Publishing publishing;

  MissedPublications(Round round, Episodes episodes, Publishing publishing) {
    this.round = round;
    this.episodes = episodes;
    this.publishing = publishing;
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
  public Round round() {
    return round;
  }

  @Override
  public Duration age() {
    return GRACE;
  }

  @Override
  public List<Episode> find(AccountId account, Instant before) {
    return episodes.due(account, before);
  }

  @Override
  public void sweep(AccountId account, Episode episode) {
    publishing.publishDue(account, episode.id());
  }
}
