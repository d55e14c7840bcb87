package fm.podwright.templates.site.episode;

import fm.podwright.domain.episode.Chapters;
import fm.podwright.domain.episode.Enclosure;
import fm.podwright.domain.episode.Numbering;
import fm.podwright.domain.feed.tag.Element;
import fm.podwright.domain.feed.tag.EpisodeTags;
import fm.podwright.domain.feed.tag.Licenses;
import fm.podwright.domain.feed.tag.Licenses.License;
import fm.podwright.domain.feed.tag.Vocabulary;
import fm.podwright.domain.media.Waveform;
import fm.podwright.domain.show.Artwork;
import fm.podwright.domain.show.Slug;
import fm.podwright.domain.site.Card;
import fm.podwright.domain.site.Site;
import fm.podwright.templates.Times;
import fm.podwright.templates.site.Frame;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// An episode as listeners see it. `published` is empty for what is not out, `sound` while there is
/// no audio, `picture` where it has none of its own.
public record EpisodeView(
    Slug slug,
    String title,
    String summary,
    Numbering numbering,
    Optional<Instant> published,
    Optional<Enclosure> sound,
    Optional<Waveform> waveform,
    Chapters chapters,
    EpisodeTags tags,
    Optional<Artwork> picture) {
  /// The path of its page.
  public String path() {
    return "/episodes/" + slug;
  }

  /// The path of the file with its chapters; empty without any, or while it is not out.
  public String chaptersPath() {
    return chapters.isEmpty() || published.isEmpty() ? "" : path() + "/chapters.json";
  }

  /// The picture that other sites show of it.
  public Card card(Frame frame) {
    return frame.card(title, number(frame)).with(picture);
  }

  /// The path of its own picture, at least as wide as asked; empty if it has none.
  public String picture(int pixels) {
    return picture.map(it -> Site.imagePath(it, it.atLeast(pixels))).orElse("");
  }

  /// The path of its own picture or of the show's, at least as wide as asked; empty without any.
  public String artwork(Frame frame, int pixels) {
    return picture.isPresent() ? picture(pixels) : frame.artwork(pixels);
  }

  /// The places that it is about, or from.
  public List<Element> places() {
    return tags.all(Vocabulary.LOCATION);
  }

  /// What others may do with its audio, if it says that for itself.
  public Optional<License> license() {
    return tags.all(Vocabulary.LICENSE).stream().findFirst().flatMap(Licenses::of);
  }

  /// "Season 2, episode 14", "Episode 14", or nothing.
  public String number(Frame frame) {
    if (numbering.number().isEmpty()) return "";
    var number = String.valueOf(numbering.number().getAsInt());
    if (numbering.season().isEmpty()) return frame.words().say("episode.number", number);
    var season = String.valueOf(numbering.season().getAsInt());
    return frame.words().say("episode.season", season, number);
  }

  /// The day that it came out, in the show's zone and words; empty if it is not out.
  public String day(Frame frame) {
    var zone = frame.show().listing().zone();
    return published.map(at -> Times.day(at, zone, frame.words().locale())).orElse("");
  }

  /// How long it lasts, "1 h 3 min"; empty without audio.
  public String length() {
    return sound.map(Enclosure::duration).map(Times::length).orElse("");
  }

  /// The outline of the sound as a drawing; empty where none is known.
  public String outline() {
    return waveform.map(Outline::of).orElse("");
  }

  /// The outline of the sound for the player; empty where none is known.
  public String peaks() {
    return waveform.map(Waveform::compact).orElse("");
  }
}
