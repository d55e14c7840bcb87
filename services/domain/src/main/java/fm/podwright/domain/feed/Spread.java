package fm.podwright.domain.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How a change of a feed spread: to the publishers, and to those who tell podcast apps.
///
/// @param at when it was committed, or a moment before
/// @param publishers how long after that each publisher served it
/// @param live how many publishers are there at present
public record Spread(
    long revision, Instant at, List<Duration> publishers, int live, List<Told> told) {
  public Spread {
    publishers = List.copyOf(publishers);
    told = List.copyOf(told);
  }

  /// How long it took until the last of the publishers served it; empty if none has said so.
  public Optional<Duration> inTheFeed() {
    return publishers.stream().max(Comparator.naturalOrder());
  }

  /// True if nothing more is going to happen soon.
  public boolean isSettled() {
    return publishers.size() >= Math.max(live, 1) && told.stream().noneMatch(Told::isOpen);
  }
}
