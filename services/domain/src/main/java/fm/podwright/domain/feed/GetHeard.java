package fm.podwright.domain.feed;

import static java.util.stream.Collectors.toCollection;

import fm.podwright.domain.show.Artwork;
import fm.podwright.domain.show.Show;
import java.net.URI;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Where a show can be listed, and what each directory would still miss.
public final class GetHeard {
  /// One directory: where to submit the feed's address, and what is missing, in words for a
  /// podcaster; nothing missing is ready.
  public record Directory(String name, URI submit, List<String> missing) {
    public Directory {
      missing = List.copyOf(missing);
    }

    /// True if the show can be submitted as it is.
    public boolean isReady() {
      return missing.isEmpty();
    }
  }

  private enum Need {
    EPISODE("a published episode"),
    ARTWORK("artwork of at least 1400 × 1400 pixels"),
    DESCRIPTION("a description of the show"),
    AUTHOR("the author's name"),
    EMAIL("the owner's e-mail in the feed: a code is sent there (switch it on, off again later)"),
    PUBLIC("an address that the whole web can reach, not this machine's own");

    private final String words;

    Need(String words) {
      this.words = words;
    }
  }

  private GetHeard() {}

  /// The directories that matter, the most heard first.
  public static List<Directory> directories(Feed feed) {
    var missing = missing(feed);
    var apple = EnumSet.of(Need.EPISODE, Need.ARTWORK, Need.DESCRIPTION, Need.AUTHOR, Need.PUBLIC);
    var coded = EnumSet.copyOf(apple);
    coded.add(Need.EMAIL);
    return List.of(
        directory("Apple Podcasts", "https://podcastsconnect.apple.com/", apple, missing),
        directory("Spotify", "https://creators.spotify.com/", coded, missing),
        directory("YouTube", "https://studio.youtube.com/", coded, missing),
        directory("Amazon Music and Audible", "https://podcasters.amazon.com/", coded, missing),
        directory(
            "Podcast Index",
            "https://podcastindex.org/add",
            EnumSet.of(Need.EPISODE, Need.PUBLIC),
            missing),
        directory(
            "Pocket Casts",
            "https://pocketcasts.com/submit/",
            EnumSet.of(Need.EPISODE, Need.ARTWORK, Need.PUBLIC),
            missing),
        directory("Deezer", "https://podcasters.deezer.com/", coded, missing));
  }

  private static Directory directory(
      String name, String submit, Set<Need> needs, Set<Need> missing) {
    var words = needs.stream().filter(missing::contains).map(it -> it.words).toList();
    return new Directory(name, URI.create(submit), words);
  }

  private static Set<Need> missing(Feed feed) {
    var show = feed.show();
    var met = new EnumMap<Need, Boolean>(Need.class);
    met.put(Need.EPISODE, !feed.items().isEmpty());
    met.put(Need.ARTWORK, show.artwork().filter(GetHeard::isLarge).isPresent());
    met.put(Need.DESCRIPTION, !show.about().description().isBlank());
    met.put(Need.AUTHOR, hasAuthor(show));
    met.put(Need.EMAIL, show.owner().shown());
    met.put(Need.PUBLIC, isPublic(feed.site().feed()));
    return Arrays.stream(Need.values())
        .filter(it -> !met.getOrDefault(it, false))
        .collect(toCollection(() -> EnumSet.noneOf(Need.class)));
  }

  private static boolean isLarge(Artwork artwork) {
    return ArtworkRules.widest(artwork) >= ArtworkRules.LEAST;
  }

  private static boolean hasAuthor(Show show) {
    return !show.about().author().isBlank() || !show.owner().name().isBlank();
  }

  private static boolean isPublic(URI feed) {
    var host = feed.getHost();
    return host.contains(".") && !host.endsWith(".localhost") && !host.matches("[0-9.]+");
  }
}
