package fm.podwright.publisher.site;

import static java.util.stream.Collectors.toCollection;

import fm.podwright.core.billing.BillingSettings;
import fm.podwright.core.billing.Closings;
import fm.podwright.core.episode.Takedowns;
import fm.podwright.core.feed.Feeds;
import fm.podwright.core.media.MediaFiles;
import fm.podwright.core.show.Shows;
import fm.podwright.core.site.Departures;
import fm.podwright.core.site.Facades;
import fm.podwright.core.site.HostOwners.HostOwner;
import fm.podwright.core.site.Hosts;
import fm.podwright.core.site.OldPaths;
import fm.podwright.core.site.OwnPages;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.feed.Feed;
import fm.podwright.domain.media.MediaId;
import fm.podwright.domain.media.Waveform;
import fm.podwright.domain.site.PathMap;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.publisher.site.Snapshot.Prospect;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;

/// Reads what is public of a show, as the database role that sees nothing else.
@Singleton
class Loading {
  private final Tenancy tenancy;
  private final Feeds feeds;
  private final Shows shows;
  private final MediaFiles media;
  private final Facades facades;
  private final OwnPages pages;
  private final Hosts hosts;
  private final OldPaths oldPaths;
  private final Departures departures;
  private final Takedowns takedowns;
  private final Closings closings;
  private final BillingSettings billing;

  Loading(
      Tenancy tenancy,
      Feeds feeds,
      Shows shows,
      MediaFiles media,
      Facades facades,
      OwnPages pages,
      Hosts hosts,
      OldPaths oldPaths,
      Departures departures,
      Takedowns takedowns,
      Closings closings,
      BillingSettings billing) {
    this.tenancy = tenancy;
    this.feeds = feeds;
    this.shows = shows;
    this.media = media;
    this.facades = facades;
    this.pages = pages;
    this.hosts = hosts;
    this.oldPaths = oldPaths;
    this.departures = departures;
    this.takedowns = takedowns;
    this.closings = closings;
    this.billing = billing;
  }

  /// The show as it is now, all of it from one transaction. What is the same in the `older` one is
  /// taken from there.
  Snapshot load(HostOwner owner, Optional<Snapshot> older) {
    return tenancy.atOnce(owner.account(), () -> read(owner, older));
  }

  /// The revision of the show now; 0 if there is none.
  long revision(HostOwner owner) {
    return tenancy
        .in(owner.account(), () -> shows.revision(owner.account(), owner.show()))
        .orElse(0L);
  }

  private Optional<Instant> closes(AccountId account) {
    return billing.enabled() ? closings.of(account) : Optional.empty();
  }

  private Snapshot read(HostOwner owner, Optional<Snapshot> older) {
    var account = owner.account();
    var show = owner.show();
    var stored = feeds.read(account, show, older.map(Snapshot::stored)).orElseThrow();
    return new Snapshot(
        account,
        stored,
        facades.find(account, show).orElseThrow(),
        pages.of(account, show),
        waveforms(account, stored.feed(), older.map(Snapshot::waveforms).orElse(Map.of())),
        hosts.of(account, show),
        new PathMap(oldPaths.of(account, show)),
        new Prospect(closes(account), departures.find(account, show), takedowns.of(account, show)));
  }

  private Map<MediaId, Waveform> waveforms(
      AccountId account, Feed feed, Map<MediaId, Waveform> known) {
    var wanted =
        feed.items().stream()
            .map(it -> it.episode().audio().orElseThrow())
            .collect(toCollection(HashSet::new));
    var waveforms = new HashMap<>(known);
    waveforms.keySet().retainAll(wanted);
    wanted.removeAll(waveforms.keySet());
    if (!wanted.isEmpty()) waveforms.putAll(media.waveforms(account, wanted));
    return waveforms;
  }
}
