package fm.podwright.domain.episode;

import java.time.Instant;
import java.util.Optional;

/// Whether listeners can have an episode.
public sealed interface Release {
  /// Never been out.
  record Draft() implements Release {}

  /// To be published at `at`.
  record Scheduled(Instant at) implements Release {}

  /// Out, with the date that the feed gives (`pubDate`).
  record Published(Instant at) implements Release {}

  /// Was out and is not any more: page and audio answer 410. Out again, it has the date it had.
  record Unpublished(Instant at) implements Release {}

  /// The date that the feed gives or gave, once there is one.
  default Optional<Instant> date() {
    return switch (this) {
      case Draft(), Scheduled(_) -> Optional.empty();
      case Published(var at) -> Optional.of(at);
      case Unpublished(var at) -> Optional.of(at);
    };
  }

  /// True for what is out or comes out by itself: only who may publish changes that.
  default boolean isPromised() {
    return this instanceof Scheduled || this instanceof Published;
  }

  /// True once listeners have had it: GUID, slug and date are fixed from then on.
  default boolean wasOut() {
    return date().isPresent();
  }
}
