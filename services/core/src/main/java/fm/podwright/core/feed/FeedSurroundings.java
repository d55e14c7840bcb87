package fm.podwright.core.feed;

import fm.podwright.core.site.Departures;
import fm.podwright.core.site.Hosts;
import fm.podwright.domain.feed.Distribution;
import fm.podwright.domain.feed.ShowExtras;
import fm.podwright.domain.feed.tag.ShowTags;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.site.Departure;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;

/// Reads what stands in a feed around its items.
@Singleton
class FeedSurroundings {
  private final TagsOfShows tags;
  private final Hosts hosts;
  private final FeedStates states;
  private final DistributionSettings settings;
  private final Departures departures;

  FeedSurroundings(
      TagsOfShows tags,
      Hosts hosts,
      FeedStates states,
      DistributionSettings settings,
      Departures departures) {
    this.tags = tags;
    this.hosts = hosts;
    this.states = states;
    this.settings = settings;
    this.departures = departures;
  }

  /// All of it, where `stock` is what the items are made of.
  ShowExtras of(AccountId account, ShowId show, Stock stock) {
    return new ShowExtras(
        stock.setting().people(),
        stock.setting().frame(),
        distribution(account, show),
        tags.find(account, show).map(Tagged::tags).orElse(ShowTags.NONE),
        hosts.hasMoved(account, show),
        leftFor(account, show),
        stock.lastPlace());
  }

  private Distribution distribution(AccountId account, ShowId show) {
    var podping = settings.knowsPodping() && states.usesPodping(account, show);
    return new Distribution(settings.hubAddresses(), podping);
  }

  private Optional<URI> leftFor(AccountId account, ShowId show) {
    return departures.find(account, show).map(Departure::feed);
  }
}
