package fm.podwright.domain.feed;

import fm.podwright.domain.account.EmailAddress;
import fm.podwright.domain.episode.Enclosure;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.episode.EpisodeType;
import fm.podwright.domain.episode.Guid;
import fm.podwright.domain.episode.Notes;
import fm.podwright.domain.episode.Numbering;
import fm.podwright.domain.episode.Release.Published;
import fm.podwright.domain.episode.Words;
import fm.podwright.domain.media.AudioType;
import fm.podwright.domain.media.MediaId;
import fm.podwright.domain.show.About;
import fm.podwright.domain.show.Artwork;
import fm.podwright.domain.show.Category;
import fm.podwright.domain.show.Listing;
import fm.podwright.domain.show.Owner;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.show.ShowType;
import fm.podwright.domain.show.Slug;
import fm.podwright.domain.show.Txt;
import fm.podwright.domain.site.Site;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/// A show and its episodes, made up, for the tests of this package.
final class Samples {
  static final Site SITE = new Site(URI.create("https://garden.example.com/"));
  static final Instant MONDAY = Instant.parse("2026-11-16T09:00:00Z");
  static final Artwork ARTWORK =
      new Artwork(new UUID(0, 9), "jpg", List.of(4000, 3000, 1400, 600, 300));

  private Samples() {}

  static Feed feed(FeedItem... items) {
    return new Feed(show(), SITE, ShowExtras.NONE, List.of(items), MONDAY);
  }

  static Show show() {
    return show(about(), owner(true), Optional.of(ARTWORK), ShowType.EPISODIC);
  }

  static Show show(About about, Owner owner, Optional<Artwork> artwork, ShowType type) {
    var category = Category.parse("Leisure: Home & Garden").orElseThrow();
    var listing =
        new Listing(
            Locale.forLanguageTag("en-GB"), category, false, type, ZoneId.of("Europe/London"));
    var txts = List.of(new Txt("verify", "code-123"));
    return new Show(
        new ShowId(new UUID(0, 1)),
        new Slug("garden"),
        about,
        listing,
        owner,
        artwork,
        txts,
        PodcastGuid.of(SITE.feed()),
        7);
  }

  static About about() {
    return titled("Garden & Shed");
  }

  static About titled(String title) {
    return new About(title, "Talks <about> sheds.", "Ann Lee", "© 2026 Ann Lee", Optional.empty());
  }

  static Owner owner(boolean shown) {
    return new Owner("Ann Lee", new EmailAddress("ann@example.com"), shown);
  }

  static FeedItem item(int number) {
    return item(number, "Episode " + number, "Notes of **" + number + "**.");
  }

  static FeedItem item(int number, String title, String notes) {
    return item(number, title, notes, MONDAY.minus(Duration.ofDays(100L - number)));
  }

  static FeedItem item(int number, String title, String notes, Instant date) {
    return new FeedItem(
        episode(number, title, notes, date),
        enclosure(number),
        Notes.of(notes),
        EpisodeExtras.NONE);
  }

  private static Episode episode(int number, String title, String notes, Instant date) {
    var id = new EpisodeId(new UUID(1, number));
    return new Episode(
        id,
        new ShowId(new UUID(0, 1)),
        new Slug("episode-" + number),
        new Words(title, "A summary of " + number, notes),
        new Numbering(OptionalInt.of(2), OptionalInt.of(number), EpisodeType.FULL),
        Optional.empty(),
        Optional.of(Guid.of(id)),
        Optional.of(new MediaId(new UUID(2, number))),
        new Published(date),
        1);
  }

  private static Enclosure enclosure(int number) {
    var media = new MediaId(new UUID(2, number));
    var id = new EpisodeId(new UUID(1, number));
    var url = SITE.enclosure(id, media, new Slug("episode-" + number), AudioType.MP3);
    return new Enclosure(media, url, AudioType.MP3, 61_128_576, Duration.ofMillis(3_820_500));
  }
}
