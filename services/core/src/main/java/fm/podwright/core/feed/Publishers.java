package fm.podwright.core.feed;

import fm.podwright.core.job.Channel;
import fm.podwright.core.job.Listening;
import fm.podwright.core.job.Subscriber;
import fm.podwright.core.job.Subscription;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.show.ShowId;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Which publishers are there, and which revisions they serve. Every dashboard and worker hears it
/// and keeps it; the first to write it down wins, for all write the same.
@Singleton
public class Publishers implements Subscriber {
  /// How often a publisher says that it is there.
  public static final Duration BEAT = Duration.ofSeconds(2);

  private static final Logger log = LoggerFactory.getLogger(Publishers.class);
  private static final long SILENCE = BEAT.multipliedBy(3).toNanos();

  private final ConcurrentHashMap<String, Long> heard = new ConcurrentHashMap<>();
  private final Arrivals arrivals = new Arrivals();
  private final ExecutorService writing = Executors.newSingleThreadExecutor(thread());
  private final Tenancy tenancy;
  private final FeedChangeRows changes;
  private final Subscription subscription;

  Publishers(Tenancy tenancy, FeedChangeRows changes, Listening listening) {
    this.tenancy = tenancy;
    this.changes = changes;
    this.subscription = listening.subscribe(Channel.PUBLISHER_SAID, this);
  }

  private static ThreadFactory thread() {
    return Thread.ofVirtual().name("publishers").factory();
  }

  /// The publishers that were heard of a moment ago.
  public Set<String> live() {
    var now = System.nanoTime();
    heard.values().removeIf(at -> now - at > SILENCE);
    return heard.keySet().stream().collect(Collectors.toUnmodifiableSet());
  }

  /// Waits until every live publisher serves this revision of a show or a later one; false if there
  /// is none or that took longer.
  boolean await(ShowId show, long revision, Duration patience) {
    var awaited = live();
    return !awaited.isEmpty() && arrivals.await(show, revision, awaited, patience);
  }

  @Override
  public void heard(String payload) {
    PublisherWord.of(payload).ifPresent(this::heard);
  }

  private void heard(PublisherWord word) {
    switch (word) {
      case PublisherWord.Alive(var publisher) -> heard.put(publisher, System.nanoTime());
      case PublisherWord.Gone(var publisher) -> heard.remove(publisher);
      case PublisherWord.Serves serves -> {
        heard.put(serves.publisher(), System.nanoTime());
        arrivals.arrived(serves);
        writing.execute(() -> write(serves));
      }
    }
  }

  private void write(PublisherWord.Serves serves) {
    try {
      tenancy.run(
          serves.account(),
          () ->
              changes.arrive(
                  serves.account(),
                  serves.show(),
                  serves.revision(),
                  serves.publisher(),
                  serves.at()));
    } catch (RuntimeException e) {
      log.warn("when a feed arrived was not written down: {}", e.toString());
    }
  }

  /// Nothing was missed that matters: publishers say again that they are there.
  @Override
  public void connected() {}

  @PreDestroy
  void close() {
    subscription.close();
    writing.shutdown();
  }
}
