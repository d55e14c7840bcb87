package fm.podwright.publisher.edge;

import fm.podwright.core.job.Channel;
import fm.podwright.core.job.Listening;
import fm.podwright.core.job.Subscriber;
import fm.podwright.core.job.Subscription;
import fm.podwright.core.process.Launcher;
import fm.podwright.core.site.HostOwners;
import fm.podwright.core.site.ServedHosts;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the edge's list in step: a host is allowed, or not any more, as soon as that is announced,
/// and everything is compared every minute and whenever the database is heard again. While it is
/// away the list stays as it is.
@Context
@Requires(property = "podwright.edge.allowed")
@Requires(property = "podwright.edge.allowed", notEquals = "")
class KeepingAllowed implements Subscriber {
  private static final Logger log = LoggerFactory.getLogger(KeepingAllowed.class);
  private static final String ALL = "";
  private static final int MOST_WAITING = 10_000;

  private final BlockingQueue<String> heard = new LinkedBlockingQueue<>(MOST_WAITING);
  private final AllowList list;
  private final ServedHosts served;
  private final HostOwners owners;
  private final Listening listening;
  private final InstantSource clock;
  private final Duration pause;
  private final AllowedMeters meters;
  private Instant compared = Instant.EPOCH;
  private @Nullable Subscription subscription;
  private @Nullable Thread thread;

  KeepingAllowed(
      AllowedSettings settings,
      ServedHosts served,
      HostOwners owners,
      Listening listening,
      InstantSource clock,
      AllowedMeters meters) {
    this.list = open(settings);
    this.served = served;
    this.owners = owners;
    this.listening = listening;
    this.clock = clock;
    this.pause = settings.pause();
    this.meters = meters;
  }

  private static AllowList open(AllowedSettings settings) {
    try {
      return new AllowList(Path.of(settings.allowed()), settings.grace());
    } catch (IOException e) {
      throw new UncheckedIOException(
          "PODWRIGHT_EDGE_ALLOWED is " + settings.allowed() + ", which cannot be written", e);
    }
  }

  @PostConstruct
  void begin() {
    thread = Thread.ofVirtual().name("allowed hosts").start(this::run);
    subscription = listening.subscribe(Channel.HOST_CHANGED, this);
  }

  /// What does not fit in is found by the next comparison.
  @Override
  public void heard(String host) {
    if (!heard.offer(host)) log.debug("more hosts change than can be heard");
  }

  @Override
  public void connected() {
    heard(ALL);
  }

  private void run() {
    try {
      while (true) {
        var host = heard.poll(pause.toMillis(), TimeUnit.MILLISECONDS);
        keep(host == null || isDue() ? ALL : host);
      }
    } catch (InterruptedException _) {
      log.debug("the list of hosts is kept no longer");
    }
  }

  /// True if all is to be compared again, however much is announced meanwhile.
  private boolean isDue() {
    return !clock.instant().isBefore(compared.plus(pause));
  }

  private void keep(String host) {
    try {
      if (host.equals(ALL)) compare();
      else follow(host);
    } catch (IOException | RuntimeException e) {
      log.warn("the edge's list of hosts stays as it is: {}", Launcher.cause(e));
    }
  }

  private void follow(String host) throws IOException {
    var isServed = owners.find(host).isPresent();
    var changed = isServed ? list.allow(host) : list.drop(host);
    if (!changed) return;
    meters.changed(isServed ? 1 : -1);
    log.atInfo().addKeyValue("host", host).log(isServed ? "allowed" : "dropped");
  }

  private void compare() throws IOException {
    compared = clock.instant();
    var hosts = served.all();
    var outcome = list.agree(hosts, clock.instant());
    outcome.allowed().forEach(it -> log.atInfo().addKeyValue("host", it).log("allowed"));
    outcome.dropped().forEach(it -> log.atInfo().addKeyValue("host", it).log("dropped"));
    if (outcome.doubted() > 0) {
      log.atError()
          .addKeyValue("kept", outcome.doubted())
          .addKeyValue("served", hosts.size())
          .log("the database knows less than half of the hosts; the others are kept");
    }
    meters.compared(list.all().size(), outcome.doubted());
  }

  @PreDestroy
  void end() {
    if (subscription != null) subscription.close();
    if (thread != null) thread.interrupt();
  }
}
