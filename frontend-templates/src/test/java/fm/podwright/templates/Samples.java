package fm.podwright.templates;

import fm.podwright.domain.account.EmailAddress;
import fm.podwright.domain.episode.Chapter;
import fm.podwright.domain.episode.Chapters;
import fm.podwright.domain.episode.Enclosure;
import fm.podwright.domain.episode.EpisodeType;
import fm.podwright.domain.episode.Numbering;
import fm.podwright.domain.feed.tag.EpisodeTags;
import fm.podwright.domain.media.AudioType;
import fm.podwright.domain.media.MediaId;
import fm.podwright.domain.media.Waveform;
import fm.podwright.domain.show.About;
import fm.podwright.domain.show.Artwork;
import fm.podwright.domain.show.Category;
import fm.podwright.domain.show.Listing;
import fm.podwright.domain.show.Owner;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.show.ShowType;
import fm.podwright.domain.show.Slug;
import fm.podwright.domain.site.Site;
import fm.podwright.templates.site.Frame;
import fm.podwright.templates.site.episode.EpisodeView;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/// Shows and episodes to look at.
public final class Samples {
  public static final Instant TUESDAY = Instant.parse("2026-11-24T08:00:00Z");
  private static final Site SITE = new Site(URI.create("https://low-tide.example.com/"));
  private static final String ABOUT =
      "Stories from the edge of the sea: keepers of lights, pilots, people who read the weather"
          + " from their kitchen window.\n\nA new one every second Tuesday.";

  private Samples() {}

  public static Frame lowTide(Locale language) {
    return frame("Low Tide", ABOUT, language);
  }

  public static Frame frame(String title, String description, Locale language) {
    var about = new About(title, description, "Ada Marsh", "© 2026 Ada Marsh", Optional.empty());
    var owner = new Owner("Ada Marsh", EmailAddress.parse("ada@example.com").orElseThrow(), false);
    var artwork = new Artwork(new UUID(0, 7), "jpg", List.of(3000, 1400, 600, 300, 150));
    return new Frame(
        new Show(
            new ShowId(new UUID(1, 9)),
            new Slug("low-tide"),
            about,
            listing(language),
            owner,
            Optional.of(artwork),
            List.of(),
            new UUID(2, 2),
            1),
        SITE);
  }

  public static EpisodeView episode(int number, String title) {
    return new EpisodeView(
        new Slug("episode-" + number),
        title,
        "Forty years alone with a lamp, a log book and a radio that nobody was meant to answer.",
        new Numbering(OptionalInt.of(2), OptionalInt.of(number), EpisodeType.FULL),
        Optional.of(TUESDAY.minus(Duration.ofDays(14L * (14 - number)))),
        Optional.of(enclosure()),
        Optional.of(waveform()),
        new Chapters(
            List.of(
                Chapter.of(Duration.ofSeconds(119), "The lamp & its keeper"),
                Chapter.of(Duration.ofMinutes(61), "A radio")),
            List.of()),
        EpisodeTags.NONE,
        Optional.empty());
  }

  public static EpisodeView silent(String title) {
    return new EpisodeView(
        new Slug("silent"),
        title,
        "",
        Numbering.none(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Chapters.NONE,
        EpisodeTags.NONE,
        Optional.empty());
  }

  private static Listing listing(Locale language) {
    var category = Category.parse("Society & Culture: Documentary").orElseThrow();
    return new Listing(language, category, false, ShowType.EPISODIC, ZoneId.of("Europe/Berlin"));
  }

  private static Enclosure enclosure() {
    var media = new MediaId(new UUID(3, 3));
    var url = URI.create("/media/e/m/episode.mp3");
    return new Enclosure(media, url, AudioType.MP3, 55_744_000, Duration.ofSeconds(3484));
  }

  private static Waveform waveform() {
    var peaks = new byte[Waveform.PEAKS];
    for (var i = 0; i < peaks.length; i++) {
      var breath =
          0.5 + 0.3 * Math.sin(i / 19.0) + 0.2 * Math.sin(i / 3.1 + Math.sin(i / 41.0) * 4);
      peaks[i] = (byte) (20 + 225 * Math.abs(breath));
    }
    return Waveform.of(peaks);
  }
}
