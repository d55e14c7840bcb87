package fm.podwright.core.job;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Hears what is announced, on one connection of its own for the whole service. It connects when
/// the first subscriber comes, and again whenever the connection is lost.
@Singleton
public class Listening {
  private static final Logger log = LoggerFactory.getLogger(Listening.class);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

  private final ConcurrentHashMap<Channel, List<Subscriber>> subscribers =
      new ConcurrentHashMap<>();
  private final DatasourceConfiguration database;
  private @Nullable Thread thread;
  private volatile boolean connected;
  private volatile boolean lost;
  private volatile boolean closed;

  Listening(DatasourceConfiguration database) {
    this.database = database;
  }

  /// Tells `subscriber` what is announced on `channel` until the subscription is closed.
  public Subscription subscribe(Channel channel, Subscriber subscriber) {
    var list = subscribers.computeIfAbsent(channel, _ -> new CopyOnWriteArrayList<>());
    list.add(subscriber);
    start();
    if (connected) tell(subscriber, Subscriber::connected);
    return () -> list.remove(subscriber);
  }

  /// True while announcements are heard.
  public boolean isConnected() {
    return connected;
  }

  /// True from when the connection was lost, or could not be made, until there is one.
  public boolean isLost() {
    return lost;
  }

  private synchronized void start() {
    if (thread != null || closed) return;
    thread = Thread.ofVirtual().name("listening").start(this::listen);
  }

  private void listen() {
    var pause = FIRST_PAUSE;
    while (!closed) {
      try (var line = Line.open(database)) {
        pause = FIRST_PAUSE;
        connected = true;
        lost = false;
        everybody(Subscriber::connected);
        hear(line);
      } catch (SQLException e) {
        if (!closed) log.atWarn().addKeyValue("state", e.getSQLState()).log("listening was lost");
      }
      connected = false;
      lost = true;
      if (!closed) everybody(Subscriber::lost);
      pause = rest(pause);
    }
  }

  private void hear(Line line) throws SQLException {
    while (!closed) {
      for (var news : line.next()) {
        subscribers
            .getOrDefault(news.channel(), List.of())
            .forEach(subscriber -> tell(subscriber, it -> it.heard(news.payload())));
      }
    }
  }

  private void everybody(Consumer<Subscriber> message) {
    subscribers.values().forEach(list -> list.forEach(subscriber -> tell(subscriber, message)));
  }

  private static void tell(Subscriber subscriber, Consumer<Subscriber> message) {
    try {
      message.accept(subscriber);
    } catch (RuntimeException e) {
      log.error("a subscriber failed", e);
    }
  }

  private Duration rest(Duration pause) {
    if (closed) return pause;
    try {
      Thread.sleep(pause);
    } catch (InterruptedException e) {
      closed = true;
    }
    var next = pause.multipliedBy(2);
    return next.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : next;
  }

  @PreDestroy
  synchronized void close() {
    closed = true;
    if (thread != null) thread.interrupt();
  }
}
