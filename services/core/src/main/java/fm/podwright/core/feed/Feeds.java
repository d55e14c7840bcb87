package fm.podwright.core.feed;

import fm.podwright.core.episode.Cast;
import fm.podwright.core.episode.Casts;
import fm.podwright.core.episode.Enclosures;
import fm.podwright.core.episode.Episodes;
import fm.podwright.core.episode.StoredEnclosure;
import fm.podwright.core.show.NotesFrames;
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
import fm.podwright.domain.show.Show;
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
  private final NotesFrames frames;
  private final Episodes episodes;
  private final Enclosures enclosures;
  private final Casts casts;
  private final Sites sites;
  private final NotesShelf shelf;

  Feeds(
      Shows shows,
      NotesFrames frames,
      Episodes episodes,
      Enclosures enclosures,
      Casts casts,
      Sites sites,
      NotesShelf shelf) {
    this.shows = shows;
    this.frames = frames;
    this.episodes = episodes;
    this.enclosures = enclosures;
    this.casts = casts;
    this.sites = sites;
    this.shelf = shelf;
  }

  /// The feed as it is now, if the show is the account's.
  public Optional<Feed> find(AccountId account, ShowId id) {
    return shows.find(account, id).map(show -> feed(account, show));
  }

  /// What stands beside the episodes of a show, read once for all of them.
  private record Beside(ShowExtras show, Map<String, Enclosure> audio, Cast cast) {}

  private Feed feed(AccountId account, Show show) {
    var cast = casts.of(account, show.id());
    var extras = new ShowExtras(cast.show(), frames.of(account, show.id()));
    var items = items(account, show.id(), new Beside(extras, audio(account, show.id()), cast));
    var changed = shows.changedAt(account, show.id()).orElseThrow();
    return new Feed(show, sites.of(show), extras, items, changed);
  }

  private Map<String, Enclosure> audio(AccountId account, ShowId show) {
    return enclosures.live(account, show).stream()
        .collect(Collectors.toMap(Feeds::key, StoredEnclosure::enclosure));
  }

  private List<FeedItem> items(AccountId account, ShowId show, Beside beside) {
    return episodes.of(account, show).stream()
        .filter(episode -> episode.release() instanceof Published)
        .map(episode -> item(account, episode, beside))
        .toList();
  }

  private FeedItem item(AccountId account, Episode episode, Beside beside) {
    var enclosure = beside.audio().get(key(episode, episode.audio().orElseThrow()));
    if (enclosure == null) throw new IllegalStateException("published without an enclosure");
    var notes = Notes.of(beside.show().notes().around(episode.words().notes()));
    var known = shelf.known(account, notes);
    return new FeedItem(episode, enclosure, known, extras(episode, beside.cast()));
  }

  private static EpisodeExtras extras(Episode episode, Cast cast) {
    return new EpisodeExtras(cast.people(episode.id()), cast.topics(episode.id()));
  }

  private static String key(StoredEnclosure stored) {
    return stored.episode() + "/" + stored.enclosure().media();
  }

  private static String key(Episode episode, MediaId media) {
    return episode.id() + "/" + media;
  }
}
