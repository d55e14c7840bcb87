package fm.podwright.templates.dashboard.episode;

import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.Release;
import fm.podwright.domain.show.Show;
import fm.podwright.templates.Page;
import fm.podwright.templates.dashboard.Frame;
import fm.podwright.templates.form.Form;
import fm.podwright.templates.form.Option;
import java.util.List;
import java.util.Optional;

/// The one page on which an episode is made. `notes` is its notes as listeners will see them;
/// `gate` is what still stands between it and listeners.
public record EpisodePage(
    Frame frame,
    Show show,
    Episode episode,
    Form form,
    String notes,
    AudioPanel audio,
    Gate gate,
    Timing timing,
    Rights rights,
    Sharing sharing,
    Optional<Links> links,
    CastPanel cast,
    Form deletion)
    implements Page {
  private static final List<Option> TYPES =
      List.of(
          new Option("full", "Full episode"),
          new Option("trailer", "Trailer"),
          new Option("bonus", "Bonus"));

  /// What stands for the title.
  public String title() {
    return episode.title().isEmpty() ? "Untitled episode" : episode.title();
  }

  /// True if where to find it is what the page has to tell: right after it came out, while that
  /// spreads, and when its audio is behind its chapters.
  public boolean isNews() {
    return frame.notice().isPresent()
        || links
            .filter(it -> it.isOutdated() || it.spread().filter(SpreadLine::live).isPresent())
            .isPresent();
  }

  /// The path of this page.
  public String path() {
    return "/episodes/" + episode.id();
  }

  /// The kinds of episode there are.
  public List<Option> types() {
    return TYPES;
  }

  /// What can be said about explicit content.
  public List<Option> explicitness() {
    var shows = show.listing().explicit() ? "explicit" : "clean";
    return List.of(
        new Option("", "As the show says: " + shows),
        new Option("false", "Clean"),
        new Option("true", "Explicit"));
  }

  /// True while listeners can have it.
  public boolean isOut() {
    return episode.release() instanceof Release.Published;
  }

  /// True while it waits for its time.
  public boolean isScheduled() {
    return episode.release() instanceof Release.Scheduled;
  }

  /// True once listeners have had it.
  public boolean wasOut() {
    return episode.release().wasOut();
  }

  /// The name to type before it is deleted.
  public String name() {
    return title();
  }

  /// Where the main button sends the form.
  public String action() {
    return switch (timing.intent()) {
      case SAVE, UPDATE -> path();
      case PUBLISH, BACKDATE, SCHEDULE, REPUBLISH -> path() + "/publication";
    };
  }
}
