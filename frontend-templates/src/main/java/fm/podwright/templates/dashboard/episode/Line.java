package fm.podwright.templates.dashboard.episode;

import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.Release;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// An episode in a list, with its length once it has audio, and its downloads so far.
public record Line(Episode episode, Optional<Duration> length, long downloads) {
  /// What stands for the title, a draft's included.
  public String title() {
    return episode.title().isEmpty() ? "Untitled" : episode.title();
  }

  /// The path of the page on which it is made.
  public String path() {
    return "/episodes/" + episode.id();
  }

  /// True once listeners have had it.
  public boolean wasOut() {
    return episode.release().wasOut();
  }

  /// When it came out or is to.
  public Optional<Instant> date() {
    return switch (episode.release()) {
      case Release.Draft() -> Optional.empty();
      case Release.Scheduled(var at) -> Optional.of(at);
      case Release.Published(var at) -> Optional.of(at);
      case Release.Unpublished(var at) -> Optional.of(at);
    };
  }

  /// "S2 E14", "E14", "Trailer", or nothing.
  public String place() {
    var numbering = episode.numbering();
    var season = numbering.season().isPresent() ? "S" + numbering.season().getAsInt() + " " : "";
    var number = numbering.number().isPresent() ? "E" + numbering.number().getAsInt() : "";
    return switch (numbering.type()) {
      case FULL -> (season + number).strip();
      case TRAILER -> (season + "Trailer").strip();
      case BONUS -> (season + "Bonus " + number).strip();
    };
  }
}
