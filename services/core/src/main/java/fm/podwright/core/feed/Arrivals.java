package fm.podwright.core.feed;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fm.podwright.domain.show.ShowId;
import java.time.Duration;
import java.util.Set;

/// The revision of a show that each publisher was last heard to serve, and who waits for it.
final class Arrivals {
  private static final int MOST = 10_000;
  private static final Duration KEPT = Duration.ofMinutes(1);

  private final Cache<Place, Long> served =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();

  private record Place(String publisher, ShowId show) {}

  synchronized void arrived(PublisherWord.Serves serves) {
    served
        .asMap()
        .merge(new Place(serves.publisher(), serves.show()), serves.revision(), Math::max);
    notifyAll();
  }

  /// True as soon as all of them serve the revision; false if that takes longer.
  synchronized boolean await(
      ShowId show, long revision, Set<String> publishers, Duration patience) {
    var end = System.nanoTime() + patience.toNanos();
    while (!publishers.stream().allMatch(it -> serves(it, show, revision))) {
      var left = Duration.ofNanos(end - System.nanoTime()).toMillis();
      if (left <= 0 || !isPatient(left)) return false;
    }
    return true;
  }

  private boolean serves(String publisher, ShowId show, long revision) {
    var known = served.getIfPresent(new Place(publisher, show));
    return known != null && known >= revision;
  }

  @SuppressWarnings("WaitNotInLoop") // its caller loops
  private synchronized boolean isPatient(long millis) {
    try {
      wait(millis);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
