package fm.podwright.standin.stripe.state;

import fm.podwright.standin.stripe.event.Events;
import fm.podwright.standin.stripe.json.Shown;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Where things are made and changed at the moment that it is for them, and where each such change
/// is told as an event. To be used within a change of the store.
public final class Ledger {
  private final Store store;
  private final Ids ids;
  private final Shown shown;
  private final Events events;
  private Instant now = Instant.EPOCH;

  public Ledger(Store store, Ids ids) {
    this.store = store;
    this.ids = ids;
    this.shown = new Shown(store);
    this.events = new Events(store, ids);
  }

  public Store store() {
    return store;
  }

  public Events events() {
    return events;
  }

  /// The moment that it is for what is being done.
  public Instant now() {
    return now;
  }

  /// Says which moment it is.
  public void now(Instant moment) {
    now = moment;
  }

  /// Sets the moment to what it is for a thing: one of a test clock has that clock's time.
  public void follow(Thing thing) {
    store
        .find(Kind.TEST_CLOCK, thing.timeline())
        .flatMap(clock -> clock.time("frozen_time"))
        .ifPresent(this::now);
  }

  /// Makes a thing without telling anybody.
  public Thing make(Kind kind, @Nullable Object... pairs) {
    return named(kind, ids.next(kind.prefix()), pairs);
  }

  /// Makes a thing with an id of its own.
  public Thing named(Kind kind, String id, @Nullable Object... pairs) {
    var thing = Thing.of(kind, id, "created", now).with(pairs);
    store.put(thing);
    return thing;
  }

  public String id(String prefix) {
    return ids.next(prefix);
  }

  /// Tells that something happened to a thing.
  public Thing tell(String type, Thing thing) {
    events.tell(type, thing.timeline(), now, shown.of(thing), Optional.empty());
    return thing;
  }

  /// Keeps a thing that has changed, and tells it with what was before, if anything is to be seen.
  public Thing change(Thing thing, String type) {
    var before = store.find(thing.kind(), thing.id()).map(shown::of);
    store.put(thing);
    var after = shown.of(thing);
    before
        .map(old -> Difference.of(old, after))
        .filter(old -> !old.isEmpty())
        .ifPresent(old -> events.tell(type, thing.timeline(), now, after, Optional.of(old)));
    return thing;
  }

  /// A thing as the API shows it.
  public ObjectNode shown(Thing thing) {
    return shown.of(thing);
  }

  /// A thing that must be there.
  public Thing get(Kind kind, String id) {
    return store.find(kind, id).orElseThrow();
  }
}
