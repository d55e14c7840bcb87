package fm.podwright.core.feed;

import fm.podwright.core.episode.Cast;
import fm.podwright.core.episode.Casts;
import fm.podwright.core.episode.ChapterMarks;
import fm.podwright.core.episode.Enclosures;
import fm.podwright.core.episode.Episodes;
import fm.podwright.core.episode.StoredEnclosure;
import fm.podwright.core.episode.transcript.Transcripts;
import fm.podwright.core.show.NotesFrames;
import fm.podwright.core.show.Shows;
import fm.podwright.core.site.Departures;
import fm.podwright.core.site.Sites;
import fm.podwright.domain.episode.ChapterMark;
import fm.podwright.domain.episode.Chapters;
import fm.podwright.domain.episode.Enclosure;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.episode.Notes;
import fm.podwright.domain.episode.Release.Published;
import fm.podwright.domain.episode.transcript.TranscriptFormat;
import fm.podwright.domain.feed.Distribution;
import fm.podwright.domain.feed.EpisodeExtras;
import fm.podwright.domain.feed.Feed;
import fm.podwright.domain.feed.FeedItem;
import fm.podwright.domain.feed.ShowExtras;
import fm.podwright.domain.media.MediaId;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.site.Departure;
import fm.podwright.domain.site.Site;
import fm.podwright.domain.tenancy.AccountId;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A show's feed, made of what is stored; asked within the account's transaction.
@Singleton
public class Feeds {
  private final Shows shows;
  private final NotesFrames frames;
  private final Episodes episodes;
  private final Enclosures enclosures;
  private final Casts casts;
  private final ChapterMarks marks;
  private final Transcripts transcripts;
  private final Sites sites;
  private final NotesShelf shelf;
  private final FeedStates states;
  private final DistributionSettings settings;
  private final FeedTags tags;
  private final Departures departures;

  Feeds(
      Shows shows,
      NotesFrames frames,
      Episodes episodes,
      Enclosures enclosures,
      Casts casts,
      ChapterMarks marks,
      Transcripts transcripts,
      Sites sites,
      NotesShelf shelf,
      FeedStates states,
      DistributionSettings settings,
      FeedTags tags,
      Departures departures) {
    this.shows = shows;
    this.frames = frames;
    this.episodes = episodes;
    this.enclosures = enclosures;
    this.casts = casts;
    this.marks = marks;
    this.transcripts = transcripts;
    this.sites = sites;
    this.shelf = shelf;
    this.states = states;
    this.settings = settings;
    this.tags = tags;
    this.departures = departures;
  }

  /// The feed as it is now, if the show is the account's.
  public Optional<Feed> find(AccountId account, ShowId id) {
    return shows.find(account, id).map(show -> feed(account, show));
  }

  /// What stands beside the episodes of a show, read once for all of them.
  private record Beside(
      Show show,
      Site site,
      ShowExtras extras,
      Map<String, Enclosure> audio,
      Cast cast,
      Map<EpisodeId, List<ChapterMark>> marks,
      Map<EpisodeId, Set<TranscriptFormat>> transcripts,
      FeedTags.Known tags) {

    EpisodeExtras of(EpisodeId episode, Chapters chapters) {
      return tags.extras(episode, cast.people(episode), cast.topics(episode))
          .with(chapters)
          .with(transcripts.getOrDefault(episode, Set.of()));
    }
  }

  private Feed feed(AccountId account, Show show) {
    var id = show.id();
    var cast = casts.of(account, id);
    var known = tags.of(account, id);
    var frame = frames.of(account, id);
    var extras =
        known
            .extras(cast.show(), frame)
            .with(distribution(account, id))
            .leftFor(leftFor(account, id));
    var site = sites.of(show);
    var beside =
        new Beside(
            show,
            site,
            extras,
            audio(account, id),
            cast,
            marks.ofShow(account, id),
            transcripts.formats(account, id),
            known);
    var items = items(account, show.id(), beside);
    return new Feed(show, site, extras, items, states.changedAt(account, show.id()));
  }

  private Distribution distribution(AccountId account, ShowId show) {
    var podping = settings.knowsPodping() && states.usesPodping(account, show);
    return new Distribution(settings.hubAddresses(), podping);
  }

  private Optional<URI> leftFor(AccountId account, ShowId show) {
    return departures.find(account, show).map(Departure::feed);
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
    var variables = NotesValues.of(beside.show(), beside.site(), episode, beside.cast());
    var written = Notes.of(beside.extras().notes().around(episode.words().notes()), variables);
    var notes = shelf.known(account, written);
    var marks = beside.marks().getOrDefault(episode.id(), List.of());
    var chapters = Chapters.of(notes, Optional.of(enclosure.duration()), marks);
    return new FeedItem(episode, enclosure, notes, beside.of(episode.id(), chapters));
  }

  private static String key(StoredEnclosure stored) {
    return stored.episode() + "/" + stored.enclosure().media();
  }

  private static String key(Episode episode, MediaId media) {
    return episode.id() + "/" + media;
  }
}
