package fm.podwright.worker.download;

import fm.podwright.core.download.DaysOfHits;
import fm.podwright.core.download.DownloadDays;
import fm.podwright.core.download.ListenerHits;
import fm.podwright.core.media.MediaFiles;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.download.CountingRule;
import fm.podwright.domain.download.DailyDownloads;
import fm.podwright.domain.download.Threshold;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.media.MediaId;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.worker.sweep.EachAccount;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Counts days anew from their hits. Counted twice, a day is the same; one whose hits are gone
/// keeps what it was.
@Singleton
class RollingUp {
  private final EachAccount accounts;
  private final Tenancy tenancy;
  private final DaysOfHits hits;
  private final MediaFiles media;
  private final DownloadDays downloads;
  private final InstantSource clock;

  RollingUp(
      EachAccount accounts,
      Tenancy tenancy,
      DaysOfHits hits,
      MediaFiles media,
      DownloadDays downloads,
      InstantSource clock) {
    this.accounts = accounts;
    this.tenancy = tenancy;
    this.hits = hits;
    this.media = media;
    this.downloads = downloads;
    this.clock = clock;
  }

  /// Counts the last `days` days of UTC of all accounts, the oldest first.
  void rollUp(int days) {
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    accounts.visit(account ->
        IntStream.rangeClosed(1, days)
            .mapToObj(day -> today.minusDays(days - day))
            .forEach(day -> rollUp(account, day)));
  }

  private void rollUp(AccountId account, LocalDate day) {
    tenancy.in(
        account,
        connection -> {
          var counts = count(account, day, connection);
          counts.forEach((key, count) -> downloads.keep(account, key.show(), key.on(day, count)));
          return counts.size();
        });
  }

  private record Key(ShowId show, EpisodeId episode) {
    DailyDownloads on(LocalDate day, long count) {
      return new DailyDownloads(episode, day, count);
    }
  }

  private Map<Key, Long> count(AccountId account, LocalDate day, Connection connection) {
    var rule = rule(account);
    var counts = new HashMap<Key, Long>();
    hits.read(account, day, connection, listener -> add(counts, rule, listener));
    return counts;
  }

  private CountingRule rule(AccountId account) {
    var known = new HashMap<MediaId, Optional<Threshold>>();
    return new CountingRule(id -> known.computeIfAbsent(id, _ -> threshold(account, id)));
  }

  private Optional<Threshold> threshold(AccountId account, MediaId id) {
    return media.find(account, id).map(it -> Threshold.of(it.facts()));
  }

  private static void add(Map<Key, Long> counts, CountingRule rule, ListenerHits listener) {
    rule.count(listener.hits())
        .forEach(it -> counts.merge(new Key(listener.show(), it.episode()), it.count(), Long::sum));
  }
}
