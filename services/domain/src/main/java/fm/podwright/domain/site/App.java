package fm.podwright.domain.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// An app or a directory in which people follow shows. Some take a feed's address in a link; others
/// know a show by an address of their own, which the podcaster pastes. The order is the one in
/// which they are offered to who has none of the systems that they run on first.
public enum App {
  APPLE("Apple Podcasts", "ios mac", "podcasts.apple.com") {
    @Override
    Optional<String> opening(URI feed) {
      return Optional.of("podcast://" + bare(feed));
    }
  },
  SPOTIFY("Spotify", "ios android mac windows linux", "open.spotify.com"),
  YOUTUBE_MUSIC(
      "YouTube Music", "android ios windows", "music.youtube.com", "youtube.com", "youtu.be"),
  POCKET_CASTS("Pocket Casts", "ios android", "pocketcasts.com", "pca.st") {
    @Override
    Optional<String> opening(URI feed) {
      return Optional.of("pktc://subscribe/" + bare(feed));
    }
  },
  OVERCAST("Overcast", "ios", "overcast.fm") {
    @Override
    Optional<String> opening(URI feed) {
      return Optional.of("overcast://x-callback-url/add?url=" + encoded(feed));
    }
  },
  ANTENNAPOD("AntennaPod", "android") {
    @Override
    Optional<String> opening(URI feed) {
      return Optional.of("https://antennapod.org/deeplink/subscribe?url=" + encoded(feed));
    }
  },
  AMAZON_MUSIC(
      "Amazon Music",
      "",
      "amazon.com",
      "amazon.co.uk",
      "amazon.de",
      "amazon.fr",
      "amazon.es",
      "amazon.it",
      "amazon.in",
      "amazon.co.jp",
      "amazon.ca",
      "amazon.com.br",
      "amazon.com.au",
      "amazon.com.mx"),
  PODCAST_ADDICT("Podcast Addict", "android", "podcastaddict.com") {
    @Override
    Optional<String> opening(URI feed) {
      return Optional.of("https://podcastaddict.com/feed/" + encoded(feed));
    }
  },
  CASTRO("Castro", "ios", "castro.fm") {
    @Override
    Optional<String> opening(URI feed) {
      var scheme = feed.getScheme().equals("https") ? "castros" : "castro";
      return Optional.of(scheme + "://subscribe/" + bare(feed));
    }
  },
  DOWNCAST("Downcast", "ios mac") {
    @Override
    Optional<String> opening(URI feed) {
      return Optional.of("downcast://" + bare(feed));
    }
  },
  FOUNTAIN("Fountain", "", "fountain.fm"),
  PODCAST_GURU("Podcast Guru", "", "podcastguru.io") {
    @Override
    Optional<String> opening(URI feed) {
      var hex = HexFormat.of().formatHex(feed.toString().getBytes(UTF_8));
      return Optional.of("https://app.podcastguru.io/podcast/X" + hex);
    }
  },
  GPODDER("gPodder", "linux") {
    @Override
    Optional<String> opening(URI feed) {
      return Optional.of("gpodder://" + bare(feed));
    }
  },
  PLAYER_FM("Player FM", "", "player.fm") {
    @Override
    Optional<String> opening(URI feed) {
      return Optional.of("https://player.fm/subscribe?id=" + encoded(feed));
    }
  },
  CASTBOX("Castbox", "", "castbox.fm"),
  DEEZER("Deezer", "", "deezer.com"),
  IHEART("iHeart", "", "iheart.com"),
  TUNEIN("TuneIn", "", "tunein.com"),
  PODVERSE("Podverse", "", "podverse.fm"),
  TRUE_FANS("TrueFans", "", "truefans.fm");

  private final String label;
  private final String systems;
  private final String hosts;

  App(String label, String systems, String... hosts) {
    this.label = label;
    this.systems = systems;
    this.hosts = String.join(" ", hosts);
  }

  /// The name that listeners know it by.
  public String label() {
    return label;
  }

  /// The systems on which it is offered first, by the names that the page's script uses.
  public String systems() {
    return systems;
  }

  /// The app as it is stored and sent: `pocket-casts`.
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The app of that code, or empty if there is none.
  public static Optional<App> parse(String code) {
    return List.of(values()).stream().filter(app -> app.code().equals(code)).findFirst();
  }

  /// A link that opens the feed in the app, where the app takes an address.
  Optional<String> opening(URI feed) {
    return Optional.empty();
  }

  /// Whether the app is offered without anything being pasted.
  public boolean opensFeeds() {
    return opening(URI.create("https://example.com/feed.xml")).isPresent();
  }

  /// Whether a show can have an address of its own there.
  public boolean hasPages() {
    return !hosts.isEmpty();
  }

  /// Whether `url` can be a show's address there.
  public boolean has(URI url) {
    var host = Optional.ofNullable(url.getHost()).orElse("").toLowerCase(Locale.ROOT);
    return Stream.of(hosts.split(" ", -1))
        .anyMatch(it -> host.equals(it) || host.endsWith("." + it));
  }

  private static String bare(URI feed) {
    return feed.getRawAuthority() + feed.getRawPath();
  }

  private static String encoded(URI feed) {
    return URLEncoder.encode(feed.toString(), UTF_8);
  }
}
