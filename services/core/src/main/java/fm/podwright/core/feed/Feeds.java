package fm.podwright.core.feed;

import fm.podwright.core.episode.Enclosures;
import fm.podwright.core.episode.Episodes;
import fm.podwright.core.episode.StoredEnclosure;
import fm.podwright.core.show.Shows;
import fm.podwright.core.site.Sites;
import fm.podwright.domain.episode.Enclosure;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.Notes;
import fm.podwright.domain.episode.Release.Published;
import fm.podwright.domain.feed.EpisodeExtras;
import fm.podwright.domain.feed.Feed;
import fm.podwright.domain.feed.FeedItem;
import fm.podwright.domain.feed.ShowExtras;
import fm.podwright.domain.media.MediaId;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A show's feed, made of what is stored; asked within the account's transaction.
@Singleton
public class Feeds {
  private final Shows shows;
  private final Episodes episodes;
  private final Enclosures enclosures;
  private final Sites sites;

  Feeds(Shows shows, Episodes episodes, Enclosures enclosures, Sites sites) {
    this.shows = shows;
    this.episodes = episodes;
    this.enclosures = enclosures;
    this.sites = sites;
  }

  /// The feed as it is now, if the show is the account's.
  public Optional<Feed> find(AccountId account, ShowId id) {
    return shows
        .find(account, id)
        .map(show ->
            new Feed(
                show,
                sites.of(show),
                ShowExtras.NONE,
                items(account, id),
                shows.changedAt(account, id).orElseThrow()));
  }

  private List<FeedItem> items(AccountId account, ShowId show) {
    var audio =
        enclosures.live(account, show).stream()
            .collect(Collectors.toMap(Feeds::key, StoredEnclosure::enclosure));
    return episodes.of(account, show).stream()
        .filter(episode -> episode.release() instanceof Published)
        .map(episode -> item(episode, audio))
        .toList();
  }

  private static FeedItem item(Episode episode, Map<String, Enclosure> audio) {
    var enclosure = audio.get(key(episode, episode.audio().orElseThrow()));
    if (enclosure == null) throw new IllegalStateException("published without an enclosure");
    return new FeedItem(episode, enclosure, Notes.of(episode.words().notes()), EpisodeExtras.NONE);
  }

  private static String key(StoredEnclosure stored) {
    return stored.episode() + "/" + stored.enclosure().media();
  }

  private static String key(Episode episode, MediaId media) {
    return episode.id() + "/" + media;
  }
}
