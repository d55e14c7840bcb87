package fm.podwright.publisher.site;

import fm.podwright.core.feed.StoredFeed;
import fm.podwright.domain.account.EmailAddress;
import fm.podwright.domain.episode.Chapters;
import fm.podwright.domain.episode.Enclosure;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.episode.Guid;
import fm.podwright.domain.episode.Notes;
import fm.podwright.domain.episode.Numbering;
import fm.podwright.domain.episode.Release.Published;
import fm.podwright.domain.episode.Variables;
import fm.podwright.domain.episode.Words;
import fm.podwright.domain.feed.EpisodeExtras;
import fm.podwright.domain.feed.Feed;
import fm.podwright.domain.feed.FeedItem;
import fm.podwright.domain.feed.ShowExtras;
import fm.podwright.domain.media.AudioType;
import fm.podwright.domain.media.MediaId;
import fm.podwright.domain.show.About;
import fm.podwright.domain.show.Category;
import fm.podwright.domain.show.Listing;
import fm.podwright.domain.show.Owner;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.show.ShowType;
import fm.podwright.domain.show.Slug;
import fm.podwright.domain.site.Facade;
import fm.podwright.domain.site.PathMap;
import fm.podwright.domain.site.Site;
import fm.podwright.domain.tenancy.AccountId;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/// A show that nobody has, with as many episodes as one likes and the notes that many write:
/// headings, links, lists and times.
final class MadeUp {
  private static final ShowId SHOW = new ShowId(new UUID(0, 0));
  private static final Site SITE = new Site(URI.create("https://show.example.com/"));
  private static final Instant FIRST = Instant.parse("2020-01-01T08:00:00Z");
  private static final Duration LENGTH = Duration.ofHours(1);
  private static final String NOTES =
      """
      ## What we talk about in {{ episode.title }}

      A paragraph about **gardens**, *sheds* & “tools”, with [a link](https://example.com/{number}) in it.
      See https://example.com/more/{number} for what else there is to say about it, and how it came.

      1. The first of two things
      2. The second of them

      - 0:00 - Hello
      - 12:30 - The topic
      - 58:00 - Bye
      """;

  private MadeUp() {}

  static Snapshot show(int episodes) {
    var items = IntStream.rangeClosed(1, episodes).mapToObj(MadeUp::item).toList();
    var feed = new Feed(show(), SITE, ShowExtras.NONE, items, FIRST);
    var account = new AccountId(new UUID(0, 0));
    return new Snapshot(
        account,
        StoredFeed.madeUp(feed),
        Facade.of(SHOW),
        List.of(),
        Map.of(),
        List.of(SITE.host()),
        PathMap.NONE,
        Snapshot.Prospect.NONE);
  }

  private static Show show() {
    return new Show(
        SHOW,
        new Slug("show"),
        new About("A show", "Nobody has it.", "Example Host", "", Optional.empty()),
        new Listing(
            Locale.ENGLISH,
            Category.parse("Technology").orElseThrow(),
            false,
            ShowType.EPISODIC,
            ZoneId.of("Europe/Berlin")),
        new Owner("Example Host", new EmailAddress("host@example.com"), false),
        Optional.empty(),
        List.of(),
        new UUID(0, 1),
        1);
  }

  private static FeedItem item(int number) {
    var episode = episode(number);
    var notes =
        Notes.of(episode.words().notes(), Variables.of(show(), episode, List.of(), List.of()));
    var extras = EpisodeExtras.NONE.with(Chapters.of(notes, Optional.of(LENGTH), List.of()));
    return new FeedItem(episode, enclosure(episode), notes, extras);
  }

  private static Episode episode(int number) {
    var id = new EpisodeId(new UUID(1, number));
    return new Episode(
        id,
        SHOW,
        new Slug("episode-" + number),
        new Words(
            "Episode " + number,
            "What it is about",
            NOTES.replace("{number}", Integer.toString(number))),
        Numbering.none(),
        Optional.empty(),
        Optional.of(Guid.of(id)),
        Optional.of(new MediaId(new UUID(2, number))),
        new Published(FIRST.plus(Duration.ofDays(number))),
        1);
  }

  private static Enclosure enclosure(Episode episode) {
    var media = episode.audio().orElseThrow();
    var url = SITE.enclosure(episode.id(), media, episode.slug(), AudioType.MP3);
    return new Enclosure(media, url, AudioType.MP3, 60_000_000, LENGTH);
  }
}
