package fm.podwright.templates.site;

import fm.podwright.domain.episode.Enclosure;
import fm.podwright.domain.site.OwnLink;
import fm.podwright.templates.site.episode.EpisodeView;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/// What search engines are told about a show and its episodes (schema.org, as JSON-LD).
public final class Structured {
  private Structured() {}

  /// The show.
  public static Json series(Frame frame) {
    var about = frame.show().about();
    var series =
        named(frame, new Json().text("@context", "https://schema.org"))
            .text("description", about.description())
            .text("inLanguage", frame.language())
            .text("image", frame.picture())
            .texts("sameAs", elsewhere(frame));
    return about.author().isBlank()
        ? series
        : series.object("author", new Json().text("@type", "Person").text("name", about.author()));
  }

  /// An episode of the show.
  public static Json episode(Frame frame, EpisodeView episode, String summary) {
    var url = frame.site().episode(episode.slug());
    var json =
        new Json()
            .text("@context", "https://schema.org")
            .text("@type", "PodcastEpisode")
            .text("@id", url.toString())
            .text("url", url.toString())
            .text("name", episode.title())
            .text("description", summary)
            .text("datePublished", episode.published())
            .text("inLanguage", frame.language())
            .text("image", frame.picture(episode.picture()).or(frame::picture))
            .object("partOfSeries", named(frame, new Json()))
            .yes("isAccessibleForFree");
    episode.numbering().number().ifPresent(it -> json.number("episodeNumber", it));
    episode.numbering().season().ifPresent(it -> json.object("partOfSeason", season(it)));
    episode
        .sound()
        .ifPresent(sound ->
            json.text("duration", sound.duration().toString())
                .object("associatedMedia", audio(sound)));
    return json;
  }

  private static Json named(Frame frame, Json json) {
    return json.text("@type", "PodcastSeries")
        .text("@id", frame.site().home().toString())
        .text("url", frame.site().home().toString())
        .text("name", frame.show().title())
        .text("webFeed", frame.site().feed().toString());
  }

  private static Json season(int number) {
    return new Json().text("@type", "PodcastSeason").number("seasonNumber", number);
  }

  private static Json audio(Enclosure sound) {
    return new Json()
        .text("@type", "AudioObject")
        .text("contentUrl", sound.url().toString())
        .text("encodingFormat", sound.type().mimeType())
        .text("contentSize", String.valueOf(sound.bytes()))
        .text("duration", sound.duration().toString());
  }

  /// The show's own pages in directories, and the podcaster's links.
  private static List<String> elsewhere(Frame frame) {
    var pages = frame.facade().following().pages().values().stream().sorted();
    var links = frame.facade().links().stream().map(OwnLink::url);
    return Stream.concat(pages, links).map(URI::toString).distinct().toList();
  }
}
