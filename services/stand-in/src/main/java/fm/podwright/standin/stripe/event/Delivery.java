package fm.podwright.standin.stripe.event;

import fm.podwright.standin.stripe.http.Stopping;
import fm.podwright.standin.stripe.state.Kind;
import fm.podwright.standin.stripe.state.Ledger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/// Brings events to endpoints: late, twice and out of order as the policy says, and again while
/// they are not answered with 2xx.
public final class Delivery implements AutoCloseable {
  private static final Duration FIRST_RETRY = Duration.ofSeconds(1);

  private final Ledger ledger;
  private final Sender sender;
  private final RandomGenerator chance;
  private final Set<Turn> waiting = new LinkedHashSet<>();
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("stand-in-delivery").factory());
  private final ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();
  private DeliveryPolicy policy;
  private int underWay;
  private boolean paused;
  private boolean closed;

  /// One time that a delivery is to be tried; two that are alike are two.
  private static final class Turn {
    private final String delivery;

    private Turn(String delivery) {
      this.delivery = delivery;
    }
  }

  public Delivery(Ledger ledger, Sender sender, DeliveryPolicy policy, RandomGenerator chance) {
    this.ledger = ledger;
    this.sender = sender;
    this.policy = policy;
    this.chance = chance;
  }

  /// Takes up again what a stop left undelivered.
  public void takeUp() {
    List<String> undelivered =
        ledger
            .store()
            .change(() ->
                ledger.store().all(Kind.DELIVERY).stream()
                    .filter(delivery -> delivery.text("state").equals("pending"))
                    .map(delivery -> delivery.id())
                    .toList());
    undelivered.forEach(this::enqueue);
  }

  /// Takes up what has just been told.
  public void wake() {
    ledger.store().change(ledger.events()::takeFresh).forEach(this::enqueue);
  }

  /// Sends a delivery once more, as somebody asked.
  public void again(String delivery) {
    later(delivery, Duration.ZERO);
  }

  /// Other manners from now on.
  public synchronized void policy(DeliveryPolicy other) {
    policy = other;
  }

  private void enqueue(String delivery) {
    later(delivery, delay());
    if (isTwice()) later(delivery, delay());
  }

  private synchronized Duration delay() {
    return policy.latest().isZero()
        ? Duration.ZERO
        : Duration.ofMillis(chance.nextLong(policy.latest().toMillis() + 1));
  }

  private synchronized boolean isTwice() {
    return chance.nextInt(100) < policy.twice();
  }

  private synchronized void later(String delivery, Duration delay) {
    if (closed) return;
    var turn = new Turn(delivery);
    waiting.add(turn);
    if (!paused) schedule(turn, delay);
  }

  private void schedule(Turn turn, Duration delay) {
    var _ = timer.schedule(() -> begin(turn), delay.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void begin(Turn turn) {
    if (!isTaken(turn)) return;
    if (isInOrder()) attempt(turn);
    else senders.execute(() -> attempt(turn));
  }

  private synchronized boolean isTaken(Turn turn) {
    if (paused || closed || !waiting.remove(turn)) return false;
    underWay++;
    return true;
  }

  private synchronized boolean isInOrder() {
    return policy.isInOrder();
  }

  private void attempt(Turn turn) {
    try {
      var outcome = sender.send(turn.delivery, attempts());
      if (outcome instanceof Sender.Outcome.Again(var number)) {
        later(turn.delivery, FIRST_RETRY.multipliedBy(1L << Math.min(number, 8)));
      }
    } finally {
      done();
    }
  }

  private synchronized int attempts() {
    return policy.attempts();
  }

  private synchronized void done() {
    underWay--;
    notifyAll();
  }

  /// Holds everything back.
  public synchronized void pause() {
    paused = true;
  }

  /// Whether everything is held back.
  public synchronized boolean isPaused() {
    return paused;
  }

  /// Lets go what was held back.
  public synchronized void resume() {
    paused = false;
    waiting.forEach(turn -> schedule(turn, Duration.ZERO));
  }

  /// How many wait or are under way.
  public synchronized int waiting() {
    return waiting.size() + underWay;
  }

  /// Delivers all that waits, without its delay and even while paused, in the order that the policy
  /// gives, and what follows from it; returns when nothing is left.
  public void drain() {
    for (var turns = take(); !turns.isEmpty(); turns = take()) {
      turns.forEach(this::attempt);
    }
  }

  private synchronized List<Turn> take() {
    try {
      while (underWay > 0) wait();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return List.of();
    }
    var turns = new ArrayList<>(waiting);
    if (policy.shuffled()) Collections.shuffle(turns, Random.from(chance));
    waiting.clear();
    underWay += turns.size();
    return turns;
  }

  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      waiting.clear();
    }
    Stopping.now(timer);
    Stopping.now(senders);
  }
}
