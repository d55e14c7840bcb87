package fm.podwright.publisher;

import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.episode.transcript.TranscriptFormat;
import fm.podwright.domain.media.MediaId;
import fm.podwright.domain.show.Slug;
import fm.podwright.domain.site.Theme;
import fm.podwright.publisher.http.Query;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/// How paths are read.
final class Paths {
  private static final Pattern PAGE = Pattern.compile("(?:^|.*&)page=([1-9][0-9]{0,5})(?:&.*|$)");
  private static final Pattern PAGED = Pattern.compile("(?:^|.*&)page=.*");
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final String TRANSCRIPT = "transcript.";
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{1,200}");
  private static final Pattern IMAGE = Pattern.compile("[1-9][0-9]{0,4}\\.(jpg|png)");

  private Paths() {}

  static Route home(String query) {
    return page(query, Route.Home::new);
  }

  /// A search; nothing is searched for if what was typed cannot be read.
  static Route search(String query) {
    var typed = new Query(query).value("q").orElse("").replaceAll("\\p{Cntrl}", " ");
    return page(query, page -> new Route.Search(typed, page));
  }

  static Route feed(String query) {
    if (query.isEmpty()) return new Route.RssFeed();
    var page = PAGE.matcher(query);
    return page.matches()
        ? new Route.FeedPage(Integer.parseInt(page.group(1)))
        : new Route.RssFeed();
  }

  static Route below(String[] parts, String query) {
    return switch (parts.length) {
      case 1 -> Slug.parse(parts[0]).<Route>map(Route.OwnPageAt::new).orElseGet(Route.Nowhere::new);
      case 2 -> two(parts[0], parts[1], query);
      case 3 -> three(parts[0], parts[1], parts[2]);
      case 4 -> media(parts);
      default -> new Route.Nowhere();
    };
  }

  private static Route two(String folder, String name, String query) {
    return switch (folder) {
      case "episodes" ->
          Slug.parse(name).<Route>map(Route.EpisodeAt::new).orElseGet(Route.Nowhere::new);
      case "embed" -> embed(name, query);
      case "people" -> listed(name, query, Route.PersonAt::new);
      case "topics" -> listed(name, query, Route.TopicAt::new);
      case "assets" -> new Route.AssetNamed(name);
      case "look" -> new Route.Look(name);
      case "preview" ->
          TOKEN.matcher(name).matches() ? new Route.PreviewPage(name) : new Route.Nowhere();
      default -> new Route.Nowhere();
    };
  }

  private static Route listed(String name, String query, BiFunction<Slug, Integer, Route> route) {
    return Slug.parse(name)
        .map(slug -> page(query, page -> route.apply(slug, page)))
        .orElseGet(Route.Nowhere::new);
  }

  private static Route page(String query, IntFunction<Route> route) {
    if (query.isEmpty()) return route.apply(1);
    var page = PAGE.matcher(query);
    if (page.matches()) return route.apply(Integer.parseInt(page.group(1)));
    return PAGED.matcher(query).matches() ? new Route.Nowhere() : route.apply(1);
  }

  private static Route embed(String name, String query) {
    var theme = new Query(query).value("theme").orElse("auto");
    return Slug.parse(name)
        .<Route>map(slug -> new Route.EmbedAt(slug, theme(theme)))
        .orElseGet(Route.Nowhere::new);
  }

  private static Theme theme(String name) {
    return switch (name) {
      case "light" -> Theme.LIGHT;
      case "dark" -> Theme.DARK;
      default -> Theme.AUTOMATIC;
    };
  }

  private static Route three(String folder, String name, String file) {
    if (folder.equals("episodes")) return episodeFile(name, file);
    if (folder.equals("images") && IMAGE.matcher(file).matches()) {
      return id(name).<Route>map(id -> new Route.Image(id, file)).orElseGet(Route.Nowhere::new);
    }
    var preview = folder.equals("preview") && file.equals("audio");
    return preview && TOKEN.matcher(name).matches()
        ? new Route.PreviewAudio(name)
        : new Route.Nowhere();
  }

  private static Route episodeFile(String name, String file) {
    return Slug.parse(name).flatMap(slug -> episodeFile(slug, file)).orElseGet(Route.Nowhere::new);
  }

  private static Optional<Route> episodeFile(Slug slug, String file) {
    if (file.equals("chapters.json")) return Optional.of(new Route.ChaptersOf(slug));
    if (file.equals("card.jpg")) return Optional.of(new Route.EpisodeCard(slug));
    if (!file.startsWith(TRANSCRIPT)) return Optional.empty();
    return TranscriptFormat.named(file.substring(TRANSCRIPT.length()))
        .map(format -> new Route.TranscriptOf(slug, format));
  }

  private static Route media(String[] parts) {
    if (!parts[0].equals("media")) return new Route.Nowhere();
    return id(parts[1])
        .flatMap(episode -> id(parts[2]).map(media -> audio(episode, media, parts[3])))
        .orElseGet(Route.Nowhere::new);
  }

  private static Route audio(UUID episode, UUID media, String file) {
    return new Route.Audio(new EpisodeId(episode), new MediaId(media), file);
  }

  private static Optional<UUID> id(String text) {
    return ID.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
  }
}
